# Slices under the chapter's names, copied.
def split_validation(x_train, y_train, n_val=1000):
    x_val = np.array(x_train[:n_val])
    partial_x_train = np.array(x_train[n_val:])
    y_val = np.array(y_train[:n_val])
    partial_y_train = np.array(y_train[n_val:])
    return x_val, y_val, partial_x_train, partial_y_train
