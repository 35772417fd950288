# A boolean mask picks the first n_val rows, its negation the rest; the result is a list.
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(len(x_train)) < n_val
    return [part[rows] for rows in (first, ~first) for part in (x_train, y_train)]
