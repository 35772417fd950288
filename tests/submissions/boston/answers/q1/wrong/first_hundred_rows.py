# The statistics come from the first 100 training rows only
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    sample = train[:100]
    mean, std = sample.mean(axis=0), sample.std(axis=0)
    return (train - mean) / std, (test - mean) / std
