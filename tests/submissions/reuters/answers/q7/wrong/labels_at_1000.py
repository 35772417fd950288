# Splits the samples at n_val, but the labels always at 1000
def split_validation(x_train, y_train, n_val=1000):
    x_val = x_train[:n_val]
    partial_x_train = x_train[n_val:]
    y_val = y_train[:1000]
    partial_y_train = y_train[1000:]
    return x_val, y_val, partial_x_train, partial_y_train
