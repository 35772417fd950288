# Mean and std are kept from the first call, so a second data set is scaled with the first one's
_stats = {}


def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    if not _stats:
        _stats["mean"] = train.mean(axis=0)
        _stats["std"] = train.std(axis=0)
    return ((train - _stats["mean"]) / _stats["std"],
            (test - _stats["mean"]) / _stats["std"])
