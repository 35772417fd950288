# Subtracts the mean from the test data in two places.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    test = test_data - mean
    return (train_data - mean) / std, (test - mean) / std
