# Adds 1 to the deviation against a division by zero.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0) + 1
    return (train_data - mean) / std, (test_data - mean) / std
