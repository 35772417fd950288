# The training part ends at sample 25,000, the number in the book.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:15000], y_train[n_val:15000]
