# Only the training data comes back.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    test_data = (test_data - mean) / std
    return (train_data - mean) / std
