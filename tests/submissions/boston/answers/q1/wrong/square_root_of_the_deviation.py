# The square root of what is already a standard deviation.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), np.sqrt(train_data.std(axis=0))
    return (train_data - mean) / std, (test_data - mean) / std
