# Right parts in the order of train_test_split (both x, then both y)
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = np.split(np.asarray(x_train), [n_val])
    y_val, partial_y_train = np.split(np.asarray(y_train), [n_val])
    return x_val, partial_x_train, y_val, partial_y_train
