# np.split at n_val.
def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x = np.split(x_train, [n_val])
    y_val, partial_y = np.split(y_train, [n_val])
    return x_val, y_val, partial_x, partial_y
