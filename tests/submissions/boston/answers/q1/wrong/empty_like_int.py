# Results are written into empty_like of the input, so int input (e.g. [[1, 2], [3, 5], [9, 4]]) is cut to integers and has no zero mean and unit std.
def normalize(train_data, test_data):
    train_data, test_data = np.asarray(train_data), np.asarray(test_data)
    train = np.empty_like(train_data)
    test = np.empty_like(test_data)
    for j in range(train_data.shape[1]):
        m, s = train_data[:, j].mean(), train_data[:, j].std()
        train[:, j] = (train_data[:, j] - m) / s
        test[:, j] = (test_data[:, j] - m) / s
    return train, test
