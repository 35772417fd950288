# Lists are emptied with pop, so the caller's lists lose their first n_val samples
def split_validation(x_train, y_train, n_val=10000):
    if isinstance(x_train, list) and isinstance(y_train, list):
        x_val = [x_train.pop(0) for _ in range(n_val)]
        y_val = [y_train.pop(0) for _ in range(n_val)]
        return np.array(x_val), np.array(y_val), np.array(x_train), np.array(y_train)
    x_train, y_train = np.asarray(x_train), np.asarray(y_train)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
