# Caps n_val at a fifth of the data, so fewer than n_val samples are set aside from small data.
def split_validation(x_train, y_train, n_val=1000):
    n_val = min(n_val, len(x_train) // 5)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
