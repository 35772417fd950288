# scikit-learn's OneHotEncoder, with all categories named.
from sklearn.preprocessing import OneHotEncoder


def to_one_hot(labels, dimension=46):
    encoder = OneHotEncoder(categories=[list(range(dimension))], sparse_output=False)
    return encoder.fit_transform(np.reshape(labels, (-1, 1)))
