# Guards the division with np.maximum(std, 1), so features with std below 1 are only centred
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    mean = train.mean(axis=0)
    std = np.maximum(train.std(axis=0), 1.0)
    return (train - mean) / std, (test - mean) / std
