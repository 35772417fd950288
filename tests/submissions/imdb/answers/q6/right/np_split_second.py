# Np.split cuts both arrays at n_val.
def split_validation(x_train, y_train, n_val=10000):
    x_val, x_rest = np.split(x_train, [n_val])
    y_val, y_rest = np.split(y_train, [n_val])
    return x_val, y_val, x_rest, y_rest
