# Fills empty arrays of the right shape.
def split_validation(x_train, y_train, n_val=1000):
    n = len(x_train)
    x_val, y_val = np.empty_like(x_train[:n_val]), np.empty_like(y_train[:n_val])
    px, py = np.empty_like(x_train[n_val:]), np.empty_like(y_train[n_val:])
    for i in range(n):
        if i < n_val:
            x_val[i], y_val[i] = x_train[i], y_train[i]
        else:
            px[i - n_val], py[i - n_val] = x_train[i], y_train[i]
    return x_val, y_val, px, py
