# N_val counts for the validation part only, the training part always starts at 10000
def split_validation(x_train, y_train, n_val=10000):
    x_val = x_train[:n_val]
    partial_x_train = x_train[10000:]
    y_val = y_train[:n_val]
    partial_y_train = y_train[10000:]
    return x_val, y_val, partial_x_train, partial_y_train
