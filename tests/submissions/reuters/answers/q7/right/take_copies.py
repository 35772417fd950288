# Np.take with index ranges, which copies the samples.
def split_validation(x_train, y_train, n_val=1000):
    n = len(x_train)
    first = np.arange(0, n_val)
    rest = np.arange(n_val, n)
    return tuple(np.take(a, idx, axis=0) for idx in (first, rest) for a in (x_train, y_train))
