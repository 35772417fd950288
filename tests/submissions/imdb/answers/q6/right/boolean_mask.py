# A mask that is True for the first ones.
def split_validation(x_train, y_train, n_val=10000):
    is_val = np.arange(len(x_train)) < n_val
    return x_train[is_val], y_train[is_val], x_train[~is_val], y_train[~is_val]
