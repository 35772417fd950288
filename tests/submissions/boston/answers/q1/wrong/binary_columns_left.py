# Dummy columns (only 0.0 and 1.0, such as CHAS) are left as they are
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    for j in range(train.shape[1]):
        if set(np.unique(train[:, j])) <= {0.0, 1.0}:
            continue                       # a dummy variable, nothing to scale
        mean, std = train[:, j].mean(), train[:, j].std()
        train[:, j] = (train[:, j] - mean) / std
        test[:, j] = (test[:, j] - mean) / std
    return train, test
