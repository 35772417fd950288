# The training part still holds all the samples, also those for validation.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train, y_train
