# Yields the four parts and makes a tuple of them.
def split_validation(x_train, y_train, n_val=1000):
    def parts():
        for cut in (slice(0, n_val), slice(n_val, None)):
            yield x_train[cut]
            yield y_train[cut]

    return tuple(parts())
