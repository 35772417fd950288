# Takes the first rows with np.take and removes them with np.delete; returns a list.
def split_validation(x_train, y_train, n_val=1000):
    rows = np.arange(min(n_val, len(x_train)))
    val = [np.take(a, rows, axis=0) for a in (x_train, y_train)]
    rest = [np.delete(a, rows, axis=0) for a in (x_train, y_train)]
    return val + rest
