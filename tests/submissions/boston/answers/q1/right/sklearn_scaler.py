# StandardScaler fitted on the training set only, transform on both (population std, new arrays).
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    scaler = StandardScaler().fit(np.asarray(train_data, dtype="float64"))
    train, test = map(scaler.transform, (np.array(train_data, dtype="float64"),
                                         np.array(test_data, dtype="float64")))
    return train, test
