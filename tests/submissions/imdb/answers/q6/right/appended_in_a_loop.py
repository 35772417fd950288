# A loop that appends sample by sample.
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val, x_rest, y_rest = [], [], [], []
    for i, (x, y) in enumerate(zip(x_train, y_train)):
        if i < n_val:
            x_val.append(x)
            y_val.append(y)
        else:
            x_rest.append(x)
            y_rest.append(y)
    return np.array(x_val), np.array(y_val), np.array(x_rest), np.array(y_rest)
