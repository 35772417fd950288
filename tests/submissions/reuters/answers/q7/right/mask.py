# A boolean mask that is true for the first n_val samples.
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    first = np.arange(len(x)) < n_val
    return x[first], y[first], x[~first], y[~first]
