# Without brackets only the mean is divided.
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    std = train_data.std(axis=0)
    return train_data - mean / std, test_data - mean / std
