# Scikit-learn's StandardScaler, fitted on the training data only.
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    scaler = StandardScaler().fit(np.array(train_data, dtype=float))
    return scaler.transform(np.array(train_data, dtype=float)), scaler.transform(np.array(test_data, dtype=float))
