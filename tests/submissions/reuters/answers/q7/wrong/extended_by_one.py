# n_val + 1 rows are set aside.
def split_validation(x_train, y_train, n_val=1000):
    cut = n_val + 1
    return x_train[:cut], y_train[:cut], x_train[cut:], y_train[cut:]
