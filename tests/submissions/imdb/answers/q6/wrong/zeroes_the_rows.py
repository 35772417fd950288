# "Sets aside" by writing zeros over the validation rows of the caller.
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[:n_val].copy(), y_train[:n_val].copy()
    partial_x, partial_y = x_train[n_val:].copy(), y_train[n_val:].copy()
    x_train[:n_val] = 0
    return x_val, y_val, partial_x, partial_y
