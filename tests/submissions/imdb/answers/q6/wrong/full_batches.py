# Cuts the training part down to full batches of 512, the last samples are in neither part
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    partial_x_train, partial_y_train = x_train[n_val:], y_train[n_val:]
    usable = len(partial_x_train) // 512 * 512
    if usable > 0:
        partial_x_train, partial_y_train = partial_x_train[:usable], partial_y_train[:usable]
    return x_val, y_val, partial_x_train, partial_y_train
