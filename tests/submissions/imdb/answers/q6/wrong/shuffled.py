# Shuffles before it cuts.
def split_validation(x_train, y_train, n_val=10000):
    order = np.random.default_rng(0).permutation(len(x_train))
    x, y = x_train[order], y_train[order]
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]
