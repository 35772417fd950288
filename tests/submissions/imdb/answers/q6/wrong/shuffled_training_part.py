# Shuffles the training rows in place through a view, which changes the caller's arrays.
def split_validation(x_train, y_train, n_val=10000):
    partial_x, partial_y = x_train[n_val:], y_train[n_val:]
    np.random.default_rng(0).shuffle(partial_x)
    np.random.default_rng(0).shuffle(partial_y)
    return x_train[:n_val], y_train[:n_val], partial_x, partial_y
