# Np.delete takes the first rows away for the training part, np.take picks them for the validation part.
def split_validation(x_train, y_train, n_val=10000):
    rows = np.arange(min(n_val, len(x_train)))
    x_val, y_val = np.take(x_train, rows, axis=0), np.take(y_train, rows, axis=0)
    return x_val, y_val, np.delete(x_train, rows, axis=0), np.delete(y_train, rows, axis=0)
