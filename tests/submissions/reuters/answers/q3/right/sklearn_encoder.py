# Scikit-learn's OneHotEncoder with the categories fixed in advance
from sklearn.preprocessing import OneHotEncoder


def to_one_hot(labels, dimension=46):
    encoder = OneHotEncoder(categories=[np.arange(dimension)], sparse_output=False, dtype=np.float32)
    column = np.asarray(labels, dtype=np.int64).reshape(-1, 1)
    return encoder.fit_transform(column)
