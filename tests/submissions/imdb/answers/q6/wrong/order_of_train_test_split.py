# The order of scikit-learn: x_val, partial_x_train, y_val, partial_y_train.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], x_train[n_val:], y_train[:n_val], y_train[n_val:]
