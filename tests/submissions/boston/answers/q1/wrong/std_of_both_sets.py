# The mean is the training data's, but the standard deviation is computed over training and test data together.
def normalize(train_data, test_data):
    train, test = np.asarray(train_data), np.asarray(test_data)
    mean = train.mean(axis=0)
    std = np.concatenate([train, test]).std(axis=0)
    return (train - mean) / std, (test - mean) / std
