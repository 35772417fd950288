# Labels before rows in each pair.
def split_validation(x_train, y_train, n_val=1000):
    return y_train[:n_val], x_train[:n_val], y_train[n_val:], x_train[n_val:]
