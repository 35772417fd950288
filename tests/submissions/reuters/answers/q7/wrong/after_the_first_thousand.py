# Sets the second n_val samples aside.
def split_validation(x_train, y_train, n_val=1000):
    middle = np.arange(n_val, min(2 * n_val, len(x_train)))
    x_rest, y_rest = np.delete(x_train, middle, axis=0), np.delete(y_train, middle, axis=0)
    return x_train[middle], y_train[middle], x_rest, y_rest
