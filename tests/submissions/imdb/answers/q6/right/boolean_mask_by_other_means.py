# A boolean mask over the sample numbers, which copies.
def split_validation(x_train, y_train, n_val=10000):
    x_train, y_train = np.asarray(x_train), np.asarray(y_train)
    aside = np.arange(len(x_train)) < n_val
    return x_train[aside], y_train[aside], x_train[~aside], y_train[~aside]
