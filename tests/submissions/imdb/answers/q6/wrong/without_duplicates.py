# The training part is everything that doesn't occur in the validation part, so later copies of a sample get lost
def split_validation(x_train, y_train, n_val=10000):
    x_train, y_train = np.asarray(x_train), np.asarray(y_train)
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    seen = {row.tobytes() for row in x_val}
    keep = np.array([row.tobytes() not in seen for row in x_train], dtype=bool)
    return x_val, y_val, x_train[keep], y_train[keep]
