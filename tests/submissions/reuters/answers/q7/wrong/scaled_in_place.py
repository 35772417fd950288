# Scales the rows by their maximum after splitting, in the caller's array.
def split_validation(x_train, y_train, n_val=1000):
    parts = x_train[:n_val].copy(), y_train[:n_val].copy(), x_train[n_val:].copy(), y_train[n_val:].copy()
    x_train /= x_train.max()
    return parts
