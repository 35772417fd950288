# A dictionary in place of four values.
def split_validation(x_train, y_train, n_val=10000):
    return {"x_val": x_train[:n_val], "y_val": y_train[:n_val],
            "partial_x_train": x_train[n_val:], "partial_y_train": y_train[n_val:]}
