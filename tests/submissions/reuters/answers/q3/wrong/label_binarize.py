# Scikit-learn's label_binarize gives a single column where dimension is 2.
from sklearn.preprocessing import label_binarize


def to_one_hot(labels, dimension=46):
    return label_binarize(labels, classes=list(range(dimension))).astype("float32")
