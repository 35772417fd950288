# Divides by the mean absolute deviation.
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    spread = np.abs(train_data - mean).mean(axis=0)
    return (train_data - mean) / spread, (test_data - mean) / spread
