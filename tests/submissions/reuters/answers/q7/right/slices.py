# Four slices at n_val.
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = x_train[:n_val], x_train[n_val:]
    y_val, partial_y_train = y_train[:n_val], y_train[n_val:]
    return x_val, y_val, partial_x_train, partial_y_train
