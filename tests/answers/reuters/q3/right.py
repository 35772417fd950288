# %% book_loop: The chapter's loop.
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results


# %% broadcast_compare: Compares each label with 0 … dimension - 1 by broadcasting; a bool array.
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    return labels.reshape(-1, 1) == np.arange(dimension)


# %% broadcast_comparison: Compares each label with all columns, as a bool array.
def to_one_hot(labels, dimension=46):
    return np.asarray(labels)[:, None] == np.arange(dimension)


# %% category_encoding: CategoryEncoding in its mode "one_hot".
def to_one_hot(labels, dimension=46):
    layer = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="one_hot")
    return layer(np.asarray(labels, dtype="int32"))


# %% compare_bool: Compares each label with all column numbers by broadcasting (a bool array).
def to_one_hot(labels, dimension=46):
    return np.asarray(labels).reshape(-1, 1) == np.arange(dimension)


# %% eye_indexed: Rows of an identity matrix.
def to_one_hot(labels, dimension=46):
    return np.eye(dimension, dtype="float32")[np.array(labels)]


# %% eye_rows: Rows of the identity matrix, picked by the labels.
def to_one_hot(labels, dimension=46):
    return np.eye(dimension, dtype="float32")[np.asarray(labels, dtype=int)]


# %% get_dummies: pandas' get_dummies, with all categories named.
import pandas as pd


def to_one_hot(labels, dimension=46):
    topics = pd.Categorical(list(labels), categories=range(dimension))
    return pd.get_dummies(topics, dtype=float)


# %% identity_take: np.take from the identity; an optional dtype.
def to_one_hot(labels, dimension=46, dtype="float64"):
    rows = np.take(np.identity(dimension), labels, axis=0)
    return rows.astype(dtype)


# %% keras_ops: keras.ops.one_hot.
from keras import ops


def to_one_hot(labels, dimension=46):
    return ops.one_hot(ops.convert_to_tensor(np.asarray(labels, dtype="int32")), dimension)


# %% keras_to_categorical: Keras.utils.to_categorical with the number of classes given.
from keras.utils import to_categorical


def to_one_hot(labels, dimension=46):
    return to_categorical(np.asarray(labels, dtype="int64"), num_classes=dimension)


# %% kronecker: Writes the Kronecker delta out as nested lists.
def delta(a, b):
    return 1 if a == b else 0


def to_one_hot(labels, dimension=46):
    return [[delta(label, topic) for topic in range(dimension)] for label in labels]


# %% lambda_to_categorical: to_categorical, as a lambda.
from keras.utils import to_categorical

to_one_hot = lambda labels, dimension=46: to_categorical(labels, num_classes=dimension)


# %% multi_hot_of_one_word: vectorize_sequences of question 2, with newswires of one word.
def to_one_hot(labels, dimension=46):
    return vectorize_sequences([[int(label)] for label in labels], dimension=dimension)


# %% nested_lists: Plain Python, returns a list of lists of 0 and 1
def to_one_hot(labels, dimension=46):
    return [[int(column == label) for column in range(dimension)] for label in labels]


# %% one_hot_encoder: scikit-learn's OneHotEncoder, with all categories named.
from sklearn.preprocessing import OneHotEncoder


def to_one_hot(labels, dimension=46):
    encoder = OneHotEncoder(categories=[list(range(dimension))], sparse_output=False)
    return encoder.fit_transform(np.reshape(labels, (-1, 1)))


# %% outer_difference: 1 where the difference between label and column number is 0
def to_one_hot(labels, dimension=46):
    difference = np.subtract.outer(np.asarray(labels).astype(np.int64), np.arange(dimension))
    return np.logical_not(difference).astype("float64")


# %% pandas_dummies: Pandas dummies of a Categorical that knows all classes.
import pandas as pd


def to_one_hot(labels, dimension=46):
    topics = pd.Categorical(np.asarray(labels), categories=range(dimension))
    return pd.get_dummies(topics).to_numpy().astype("float64")


# %% put_along_axis: np.put_along_axis.
def to_one_hot(labels: np.ndarray, dimension: int = 46) -> np.ndarray:
    result = np.zeros((len(labels), dimension), dtype=np.uint8)
    np.put_along_axis(result, np.asarray(labels, dtype=int).reshape(-1, 1), 1, axis=1)
    return result


# %% put_along_axis_by_other_means: Put_along_axis writes the ones into a zero matrix.
def to_one_hot(labels, dimension=46):
    idx = np.asarray(labels).astype(np.int64)
    out = np.zeros((idx.shape[0], dimension), dtype=np.float64)
    np.put_along_axis(out, idx[:, np.newaxis], 1.0, axis=1)
    return out


# %% sklearn_encoder: Scikit-learn's OneHotEncoder with the categories fixed in advance
from sklearn.preprocessing import OneHotEncoder


def to_one_hot(labels, dimension=46):
    encoder = OneHotEncoder(categories=[np.arange(dimension)], sparse_output=False, dtype=np.float32)
    column = np.asarray(labels, dtype=np.int64).reshape(-1, 1)
    return encoder.fit_transform(column)


# %% sparse_matrix: A sparse matrix made dense.
from scipy.sparse import csr_matrix


def to_one_hot(labels, dimension=46):
    n = len(labels)
    return csr_matrix((np.ones(n), (np.arange(n), labels)), shape=(n, dimension)).toarray()


# %% stacked_unit_vectors: A helper makes one unit vector, map and vstack the rest.
def unit_vector(place, size):
    vector = np.zeros(size)
    vector[place] = 1.0
    return vector


def to_one_hot(labels, dimension=46):
    return np.vstack(list(map(lambda label: unit_vector(label, dimension), labels)))


# %% tensorflow_one_hot: tf.one_hot: a tensor.
import tensorflow as tf


def to_one_hot(labels, dimension=46):
    return tf.one_hot(np.asarray(labels).astype("int64"), depth=dimension)


# %% tf_one_hot: TensorFlow's one_hot, returned as a tensor.
import tensorflow as tf


def to_one_hot(labels, dimension=46):
    return tf.one_hot(tf.cast(np.asarray(labels), tf.int32), depth=dimension)


# %% tf_one_hot_by_other_means: Tf.one_hot with the depth given, turned back into an array.
import tensorflow as tf


def to_one_hot(labels, dimension=46):
    codes = tf.constant(np.array(labels, dtype=np.int32))
    return tf.one_hot(codes, depth=int(dimension)).numpy()


# %% zip_of_rows: Walks over rows and labels at once.
def to_one_hot(labels, dimension=46):
    one_hot = np.zeros([len(labels), dimension], dtype=bool)
    for row, label in zip(one_hot, labels):
        row[label] = True
    return one_hot.astype(np.float16)


# %% encoder_of_question_2: Encodes lists of one label each with an encoder like that of question 2.
def vectorize_sequences(sequences, dimension):
    rows = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        rows[i, sequence] = 1.0
    return rows


def to_one_hot(labels, dimension=46):
    return vectorize_sequences([[int(label)] for label in labels], dimension)


# %% float16: Half precision.
def to_one_hot(labels, dimension=46):
    rows = np.zeros((len(labels), dimension), "float16")
    rows[np.arange(len(labels)), labels] = 1
    return rows


# %% identity_rows: Rows of the identity matrix.
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.asarray(labels)]


# %% other_parameter_names: Takes the dimension by position or by name, with a first parameter of another name.
def to_one_hot(y, *sizes, dimension=46):
    return np.eye(*(sizes or (dimension,)))[np.array(y)]


# %% put_along_axis_in_a_list: put_along_axis, and a list of lists.
def to_one_hot(labels, dimension=46):
    rows = np.zeros((len(labels), dimension), int)
    np.put_along_axis(rows, np.asarray(labels, int)[:, None], 1, axis=1)
    return rows.tolist()
