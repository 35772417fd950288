# Scikit-learn's MultiLabelBinarizer over all word indices (an int array).
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    return MultiLabelBinarizer(classes=list(range(dimension))).fit_transform(sequences)
