# Without axis there is one mean for all features.
def normalize(train_data, test_data):
    mean, std = np.mean(train_data), np.std(train_data)
    return (train_data - mean) / std, (test_data - mean) / std
