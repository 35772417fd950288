# As many rows of each label as possible.
def split_validation(x_train, y_train, n_val=1000):
    order = np.argsort(y_train if np.ndim(y_train) == 1 else np.argmax(y_train, axis=1), kind="stable")
    step = max(1, len(order) // n_val)
    val = order[::step][:n_val]
    rest = np.setdiff1d(np.arange(len(order)), val)
    return x_train[val], y_train[val], x_train[rest], y_train[rest]
