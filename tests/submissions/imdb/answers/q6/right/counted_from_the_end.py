# Slices counted from the end, which are the same ones.
def split_validation(x_train, y_train, n_val=10000):
    n_rest = len(x_train) - n_val
    return x_train[:-n_rest], y_train[:-n_rest], x_train[-n_rest:], y_train[-n_rest:]
