# zip stops with the shorter of both.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train, test = [], []
    for a, b in zip(train_data, test_data):
        train.append((a - mean) / std)
        test.append((b - mean) / std)
    return np.array(train), np.array(test)
