# Takes as many samples for training as for validation.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:2 * n_val], y_train[n_val:2 * n_val]
