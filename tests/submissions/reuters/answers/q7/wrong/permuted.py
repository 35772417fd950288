# A random permutation, the same for rows and labels.
def split_validation(x_train, y_train, n_val=1000):
    order = np.random.permutation(len(x_train))
    val, rest = order[:n_val], order[n_val:]
    return x_train[val], y_train[val], x_train[rest], y_train[rest]
