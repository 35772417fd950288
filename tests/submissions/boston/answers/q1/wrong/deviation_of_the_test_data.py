# The training data's mean, but each part's own deviation.
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    return (train_data - mean) / train_data.std(axis=0), (test_data - mean) / test_data.std(axis=0)
