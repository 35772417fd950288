# Np.split at the one place n_val, for both arrays.
def split_validation(x_train, y_train, n_val=1000):
    (x_val, x_rest), (y_val, y_rest) = (np.split(np.asarray(a), [int(n_val)]) for a in (x_train, y_train))
    return x_val, y_val, x_rest, y_rest
