# One column after the other, into new arrays.
def normalize(train_data, test_data):
    train_data, test_data = np.asarray(train_data), np.asarray(test_data)
    new_train = np.empty(train_data.shape)
    new_test = np.empty(test_data.shape)
    for j in range(train_data.shape[1]):
        m = train_data[:, j].mean()
        s = train_data[:, j].std()
        new_train[:, j] = (train_data[:, j] - m) / s
        new_test[:, j] = (test_data[:, j] - m) / s
    return new_train, new_test
