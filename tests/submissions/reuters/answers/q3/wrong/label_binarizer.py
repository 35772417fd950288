# LabelBinarizer gives a single column when there are two classes (dimension=2)
from sklearn.preprocessing import LabelBinarizer


def to_one_hot(labels, dimension=46):
    binarizer = LabelBinarizer()
    binarizer.fit(range(dimension))
    return binarizer.transform(labels).astype("float32")
