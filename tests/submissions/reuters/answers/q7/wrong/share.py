# A share of the rows: int(len * n_val / 10000).
def split_validation(x_train, y_train, n_val=1000):
    cut = int(len(x_train) * n_val / 10000)
    return x_train[:cut], y_train[:cut], x_train[cut:], y_train[cut:]
