# The test set gets the training mean but is divided by its own std
def normalize(train_data, test_data):
    mean = np.mean(train_data, axis=0)
    train = np.asarray(train_data) - mean
    test = np.asarray(test_data) - mean
    return train / train.std(axis=0), test / test.std(axis=0)
