# Sorts by label before it cuts.
def split_validation(x_train, y_train, n_val=1000):
    order = np.argsort(y_train)[::-1]
    x, y = x_train[order], y_train[order]
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]
