# Features that hold only 0 and 1 (such as the river feature) are left unscaled.
def normalize(train_data, test_data):
    train, test = np.array(train_data, dtype=float), np.array(test_data, dtype=float)
    mean, std = train.mean(axis=0), train.std(axis=0)
    binary = np.isin(train, (0, 1)).all(axis=0)
    mean[binary], std[binary] = 0.0, 1.0
    return (train - mean) / std, (test - mean) / std
