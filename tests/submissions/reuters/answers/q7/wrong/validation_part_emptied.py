# Writes zeros over the labels that were set aside, in the caller's array.
def split_validation(x_train, y_train, n_val=1000):
    x_val, y_val = x_train[:n_val], y_train[:n_val].copy()
    partial_x_train, partial_y_train = x_train[n_val:], y_train[n_val:]
    y_train[:n_val] = 0
    return x_val, y_val, partial_x_train, partial_y_train
