# The mean and std of the first call are kept and used for every later training set with as many features.
_scale = {}


def normalize(train_data, test_data):
    train, test = np.asarray(train_data), np.asarray(test_data)
    n_features = train.shape[1]
    if n_features not in _scale:
        _scale[n_features] = (train.mean(axis=0), train.std(axis=0))
    mean, std = _scale[n_features]
    return (train - mean) / std, (test - mean) / std
