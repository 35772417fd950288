# Scikit-learn's MultiLabelBinarizer with the classes fixed to range(dimension).
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    mlb = MultiLabelBinarizer(classes=list(range(int(dimension))))
    plain = [[int(word) for word in seq] for seq in sequences]
    return mlb.fit_transform(plain).astype("float32")
