# The return is missing.
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    partial_x_train, partial_y_train = x_train[n_val:], y_train[n_val:]
