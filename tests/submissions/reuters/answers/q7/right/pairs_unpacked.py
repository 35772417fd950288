# A list of pairs, unpacked at once.
def split_validation(x_train, y_train, n_val=1000):
    pairs = [(a[:n_val], a[n_val:]) for a in (x_train, y_train)]
    (x_val, x_rest), (y_val, y_rest) = pairs
    return x_val, y_val, x_rest, y_rest
