# Shuffles the caller's labels on the way, after having cut copies.
def split_validation(x_train, y_train, n_val=10000):
    parts = x_train[:n_val].copy(), y_train[:n_val].copy(), x_train[n_val:].copy(), y_train[n_val:].copy()
    np.random.shuffle(y_train)
    return parts
