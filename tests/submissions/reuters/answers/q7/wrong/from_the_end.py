# The last rows.
def split_validation(x_train, y_train, n_val=1000):
    return x_train[-n_val:], y_train[-n_val:], x_train[:-n_val], y_train[:-n_val]
