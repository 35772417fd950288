# Works on the transposed tables.
def normalize(train_data, test_data):
    rows = np.array(train_data).T
    out_train, out_test = [], []
    for feature, test_feature in zip(rows, np.array(test_data).T):
        mean = sum(feature) / len(feature)
        std = (sum((v - mean) ** 2 for v in feature) / len(feature)) ** 0.5
        out_train.append((feature - mean) / std)
        out_test.append((test_feature - mean) / std)
    return np.array(out_train).T, np.array(out_test).T
