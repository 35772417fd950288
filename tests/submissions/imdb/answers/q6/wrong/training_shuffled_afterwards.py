# The training part is shuffled, rows and labels each on their own.
def split_validation(x_train, y_train, n_val=10000):
    rng = np.random.default_rng(1)
    px, py = x_train[n_val:].copy(), y_train[n_val:].copy()
    rng.shuffle(px)
    rng.shuffle(py)
    return x_train[:n_val], y_train[:n_val], px, py
