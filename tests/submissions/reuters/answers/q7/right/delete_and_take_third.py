# Np.take for the validation part, np.delete for the rest, returned as a list
def split_validation(x_train, y_train, n_val=1000):
    rows = np.arange(n_val)
    validation = [np.take(part, rows, axis=0) for part in (x_train, y_train)]
    rest = [np.delete(part, rows, axis=0) for part in (x_train, y_train)]
    return validation + rest
