# 40 percent, whatever n_val says.
def split_validation(x_train, y_train, n_val=10000):
    n = int(0.4 * len(x_train))
    return x_train[:n], y_train[:n], x_train[n:], y_train[n:]
