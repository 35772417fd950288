# Also drops training samples that equal a validation sample
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    x_val, y_val = x[:n_val], y[:n_val]
    seen = {row.tobytes() for row in x_val}
    keep = [i for i in range(n_val, len(x)) if x[i].tobytes() not in seen]
    return x_val, y_val, x[keep], y[keep]
