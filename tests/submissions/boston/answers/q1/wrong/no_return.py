# Nothing comes back.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train_data = (train_data - mean) / std
    test_data = (test_data - mean) / std
