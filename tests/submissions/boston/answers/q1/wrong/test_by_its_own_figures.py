# The test data is scaled by its own mean and deviation.
def normalize(train_data, test_data):
    train = (train_data - train_data.mean(axis=0)) / train_data.std(axis=0)
    test = (test_data - test_data.mean(axis=0)) / test_data.std(axis=0)
    return train, test
