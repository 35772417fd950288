# A robust scale: median and quartiles.
def normalize(train_data, test_data):
    low, middle, high = np.percentile(train_data, [25, 50, 75], axis=0)
    return (train_data - middle) / (high - low), (test_data - middle) / (high - low)
