# Train is copied, but astype(copy=False) hands the caller's float64 test array on and it is scaled in place
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.asarray(test_data).astype("float64", copy=False)
    mean, std = train.mean(axis=0), train.std(axis=0)
    train -= mean
    train /= std
    test -= mean
    test /= std
    return train, test
