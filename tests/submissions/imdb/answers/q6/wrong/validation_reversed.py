# The validation samples from the n-th down to the first.
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(n_val)[::-1]
    return x_train[first], y_train[first], x_train[n_val:], y_train[n_val:]
