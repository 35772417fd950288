# Keeps a test part back as well.
def split_validation(x_train, y_train, n_val=1000):
    cut = 2 * n_val
    return x_train[:n_val], y_train[:n_val], x_train[cut:], y_train[cut:]
