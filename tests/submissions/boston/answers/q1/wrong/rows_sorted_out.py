# Rows with a value beyond two deviations are thrown away.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train = (train_data - mean) / std
    train = train[(np.abs(train) < 2).all(axis=1)]
    return train, (test_data - mean) / std
