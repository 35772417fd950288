# Rounds to one place.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return np.round((train_data - mean) / std, 1), np.round((test_data - mean) / std, 1)
