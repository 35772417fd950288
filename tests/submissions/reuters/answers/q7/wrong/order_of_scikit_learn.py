# x_val, partial_x_train, y_val, partial_y_train.
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = np.split(x_train, [n_val])
    y_val, partial_y_train = np.split(y_train, [n_val])
    return x_val, partial_x_train, y_val, partial_y_train
