# zip stops with the shorter part: as many rows for training as for validation.
def split_validation(x_train, y_train, n_val=1000):
    pairs = list(zip(x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]))
    return tuple(np.array(part) for part in zip(*pairs))
