# Test values beyond the range of the training data are clipped to it.
def normalize(train_data, test_data):
    train, test = np.asarray(train_data), np.asarray(test_data)
    mean, std = train.mean(axis=0), train.std(axis=0)
    test = np.clip(test, train.min(axis=0), train.max(axis=0))
    return (train - mean) / std, (test - mean) / std
