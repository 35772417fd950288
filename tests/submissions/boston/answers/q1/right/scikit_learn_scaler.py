# StandardScaler, fitted on the training data.
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    scaler = StandardScaler()
    train = scaler.fit_transform(train_data)
    return train, scaler.transform(test_data)
