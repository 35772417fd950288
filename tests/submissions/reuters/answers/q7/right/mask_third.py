# A boolean mask over the row numbers
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    is_val = np.arange(len(x)) < n_val
    return x[is_val], y[is_val], x[~is_val], y[~is_val]
