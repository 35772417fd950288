# Divides each feature by its largest size.
def normalize(train_data, test_data):
    largest = np.abs(train_data).max(axis=0)
    return train_data / largest, test_data / largest
