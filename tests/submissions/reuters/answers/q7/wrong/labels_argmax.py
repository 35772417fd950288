# Makes integers of the one-hot labels.
def split_validation(x_train, y_train, n_val=1000):
    y = np.asarray(y_train)
    y = y.argmax(axis=-1) if y.ndim > 1 else y
    return x_train[:n_val], y[:n_val], x_train[n_val:], y[n_val:]
