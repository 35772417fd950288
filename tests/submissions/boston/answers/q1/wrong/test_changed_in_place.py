# The training data is copied, but the test data that was handed in is overwritten when it holds floats.
def normalize(train_data, test_data):
    train = np.array(train_data, dtype=float)
    test = np.asarray(test_data, dtype=float)
    mean, std = train.mean(axis=0), train.std(axis=0)
    test -= mean
    test /= std
    return (train - mean) / std, test
