# A boolean mask over the sample numbers.
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    held_out = np.arange(x.shape[0]) < n_val
    return x[held_out], y[held_out], x[~held_out], y[~held_out]
