# scikit-learn's MultiLabelBinarizer.
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    return MultiLabelBinarizer(classes=list(range(dimension))).fit_transform(sequences).astype(float)
