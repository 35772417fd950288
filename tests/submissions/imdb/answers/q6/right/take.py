# np.take with two ranges of places.
def split_validation(x_train, y_train, n_val=10000):
    head, tail = range(n_val), range(n_val, len(x_train))
    return (np.take(x_train, head, axis=0), np.take(y_train, head),
            np.take(x_train, tail, axis=0), np.take(y_train, tail))
