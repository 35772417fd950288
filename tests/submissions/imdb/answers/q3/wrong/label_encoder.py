# LabelEncoder makes 0 of every label when all labels are 1.
from sklearn.preprocessing import LabelEncoder

def vectorize_labels(labels):
    return LabelEncoder().fit_transform(labels).astype("float32")
