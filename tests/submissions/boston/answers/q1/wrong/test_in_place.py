# Only the test data is changed in place.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train = (train_data - mean) / std
    test_data -= mean
    test_data /= std
    return train, test_data
