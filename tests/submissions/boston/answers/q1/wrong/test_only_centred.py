# The test data is not divided.
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    train = train_data - mean
    std = train.std(axis=0)
    train = train / std
    test = test_data - mean
    return train, test
