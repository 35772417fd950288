# A loop over the columns that fills float copies, with the standard deviation written out.
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    for j in range(train.shape[1]):
        m = train[:, j].sum() / len(train)
        s = (((train[:, j] - m) ** 2).sum() / len(train)) ** 0.5
        train[:, j] = (train[:, j] - m) / s
        test[:, j] = (test[:, j] - m) / s
    return train, test
