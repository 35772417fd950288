# Two pairs.
def split_validation(x_train, y_train, n_val=1000):
    validation = x_train[:n_val], y_train[:n_val]
    training = x_train[n_val:], y_train[n_val:]
    return validation, training
