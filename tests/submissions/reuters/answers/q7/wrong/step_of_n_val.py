# x_train[::n_val] takes every n_val-th row.
def split_validation(x_train, y_train, n_val=1000):
    chosen = np.zeros(len(x_train), dtype=bool)
    chosen[::n_val] = True
    return x_train[chosen], y_train[chosen], x_train[~chosen], y_train[~chosen]
