# Takes samples at regular distances.
def split_validation(x_train, y_train, n_val=10000):
    step = max(1, len(x_train) // n_val)
    val = np.arange(0, len(x_train), step)[:n_val]
    rest = np.setdiff1d(np.arange(len(x_train)), val)
    return x_train[val], y_train[val], x_train[rest], y_train[rest]
