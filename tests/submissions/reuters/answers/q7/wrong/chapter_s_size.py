# The training part ends with the 8,982nd newswire.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:8982], y_train[n_val:8982]
