# The mean is per feature, the deviation is not.
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    centred = train_data - mean
    std = centred.std()
    return centred / std, (test_data - mean) / std
