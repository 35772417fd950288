# Between 0 and 1.
def normalize(train_data, test_data):
    low, high = train_data.min(axis=0), train_data.max(axis=0)
    return (train_data - low) / (high - low), (test_data - low) / (high - low)
