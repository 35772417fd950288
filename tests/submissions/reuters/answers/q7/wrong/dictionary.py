# A dictionary.
def split_validation(x_train, y_train, n_val=1000):
    return dict(x_val=x_train[:n_val], y_val=y_train[:n_val],
                partial_x_train=x_train[n_val:], partial_y_train=y_train[n_val:])
