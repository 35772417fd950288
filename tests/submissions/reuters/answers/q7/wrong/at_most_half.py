# Silently limits the validation set to half of the data
def split_validation(x_train, y_train, n_val=1000):
    n_val = min(n_val, len(x_train) // 2)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
