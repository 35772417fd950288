# Mean and deviation of training and test data together.
def normalize(train_data, test_data):
    both = np.vstack([train_data, test_data])
    mean, std = both.mean(axis=0), both.std(axis=0)
    return (train_data - mean) / std, (test_data - mean) / std
