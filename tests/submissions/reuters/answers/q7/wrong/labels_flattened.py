# Flattens the labels, which tears one-hot rows apart
def split_validation(x_train, y_train, n_val=1000):
    x = np.asarray(x_train)
    y = np.asarray(y_train).flatten()
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]
