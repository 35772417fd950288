# np.delete takes the validation rows out of copies.
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(n_val)
    return [x_train[first], y_train[first], np.delete(x_train, first, axis=0), np.delete(y_train, first)]
