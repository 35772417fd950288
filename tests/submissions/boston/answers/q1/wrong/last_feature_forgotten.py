# The last column stays as it is.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train, test = train_data.copy(), test_data.copy()
    for j in range(train_data.shape[1] - 1):
        train[:, j] = (train[:, j] - mean[j]) / std[j]
        test[:, j] = (test[:, j] - mean[j]) / std[j]
    return train, test
