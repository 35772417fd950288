# Mean and std by Welford's one-pass update over the rows, no np.mean or np.std
def _running_stats(rows):
    mean = np.zeros(rows.shape[1])
    m2 = np.zeros(rows.shape[1])
    for n, row in enumerate(rows, start=1):
        delta = row - mean
        mean = mean + delta / n
        m2 = m2 + delta * (row - mean)
    return mean, np.sqrt(m2 / len(rows))


def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    mean, std = _running_stats(train)
    return (train - mean) / std, (test - mean) / std
