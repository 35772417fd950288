# Asarray(..., "float32") makes no copy of float32 input, so -= and /= change the caller's arrays; only float32 arguments show it.
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float32")
    test = np.asarray(test_data, dtype="float32")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    for part in (train, test):
        part -= mean
        part /= std
    return train, test
