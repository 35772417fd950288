# A row is lost, not its label.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:len(x_train) - 1], y_train[n_val:]
