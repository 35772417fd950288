# Quietly lowers n_val to half of the samples
def split_validation(x_train, y_train, n_val=10000):
    n_val = min(n_val, len(x_train) // 2)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
