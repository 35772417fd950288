# fit_transform on the test data fits the scaler again.
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    sc = StandardScaler()
    return sc.fit_transform(train_data), sc.fit_transform(test_data)
