# Writes the size of the Reuters training set down, so longer data lose their tail
def split_validation(x_train, y_train, n_val=1000):
    n_total = 8982
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    partial_x_train, partial_y_train = x_train[n_val:n_total], y_train[n_val:n_total]
    return x_val, y_val, partial_x_train, partial_y_train
