# Divides by the root mean square of the raw columns, which is the std only if the mean is already 0
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    mean = train.mean(axis=0)
    std = np.sqrt(np.mean(train ** 2, axis=0))
    return (train - mean) / std, (test - mean) / std
