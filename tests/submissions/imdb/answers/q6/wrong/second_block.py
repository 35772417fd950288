# Skips the first n_val samples and takes the ones after them.
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[n_val:2 * n_val], y_train[n_val:2 * n_val]
    return x_val, y_val, np.delete(x_train, np.s_[n_val:2 * n_val], 0), np.delete(y_train, np.s_[n_val:2 * n_val])
