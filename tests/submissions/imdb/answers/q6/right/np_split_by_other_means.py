# Np.split at the one place.
def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x_train = np.split(np.asarray(x_train), [n_val])
    y_val, partial_y_train = np.split(np.asarray(y_train), [n_val])
    return x_val, y_val, partial_x_train, partial_y_train
