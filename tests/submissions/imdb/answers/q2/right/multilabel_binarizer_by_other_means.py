# Scikit-learn's MultiLabelBinarizer with the word indices 0..dimension-1 as classes.
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    binarizer = MultiLabelBinarizer(classes=list(range(dimension)))
    return binarizer.fit_transform([[int(i) for i in s] for s in sequences]).astype("float32")
