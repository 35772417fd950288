# %% add_at_and_clip: Counts with np.add.at and clips the counts at one.
import numpy as np


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    rows = np.repeat(np.arange(len(sequences)), [len(sequence) for sequence in sequences])
    columns = np.concatenate([np.asarray(sequence, dtype=int) for sequence in sequences])
    np.add.at(results, (rows, columns), 1.0)
    return np.minimum(results, 1.0)


# %% bincount: Counts with bincount, then asks which counts are positive.
def vectorize_sequences(sequences, dimension=10000):
    rows = [np.bincount(np.asarray(s, dtype=np.int64), minlength=dimension) > 0 for s in sequences]
    return np.stack(rows).astype("float32")


# %% bincount_bool: Counts the indices of each row with bincount and asks which counts are above zero (a bool array).
def vectorize_sequences(sequences, dimension=10000):
    rows = [np.bincount(np.array(s, dtype=int), minlength=dimension) > 0 for s in sequences]
    return np.array(rows)


# %% bincount_rows: Counts with np.bincount and asks where the count is positive (a bool array counts as multi-hot).
def vectorize_sequences(sequences, dimension=10000):
    hot = np.empty((len(sequences), dimension), dtype=bool)
    for i, s in enumerate(sequences):
        hot[i] = np.bincount(np.array(list(s), dtype=np.int64), minlength=dimension)[:dimension] > 0
    return hot


# %% book_loop: The chapter's two loops.
import numpy as np


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.
    return results


# %% book_loop_by_other_means: The book's loop with a fancy index per row, empty reviews included.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(results, sequences):
        row[np.asarray(sequence, dtype=int)] = 1.0
    return results


# %% bool_array: A bool array: True where the word occurs.
def vectorize_sequences(sequences, dimension=10000):
    hot = np.zeros((len(sequences), dimension), dtype=bool)
    for row, seq in zip(hot, sequences):
        row[seq] = True
    return hot


# %% bytearray: The rows are built as one bytearray, then read as numbers
def vectorize_sequences(sequences, dimension=10000):
    dimension = int(dimension)
    cells = bytearray(len(sequences) * dimension)
    for row, sequence in enumerate(sequences):
        for index in sequence:
            cells[row * dimension + int(index)] = 1
    flat = np.frombuffer(bytes(cells), dtype=np.uint8)
    return flat.reshape(len(sequences), dimension).astype("float32")


# %% category_encoding: Keras' CategoryEncoding, one review at a time.
import keras


def vectorize_sequences(sequences, dimension=10000):
    encode = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")
    return np.stack([np.asarray(encode(np.array(list(s), dtype="int32"))) for s in sequences])


# %% fancy_rows: Fancy indexing on each row.
def vectorize_sequences(sequences, dimension=10000):
    x = np.zeros(shape=(len(sequences), dimension), dtype=np.float32)
    for i in range(len(sequences)):
        x[i, list(sequences[i])] = 1
    return x


# %% flat_assignment: One assignment for all reviews at once.
from itertools import chain


def vectorize_sequences(sequences, dimension=10000, *, value=1.0, dtype="float32"):
    lengths = list(map(len, sequences))
    rows = np.repeat(np.arange(len(lengths)), lengths)
    columns = np.fromiter(chain.from_iterable(sequences), dtype=int, count=sum(lengths))
    result = np.zeros((len(lengths), dimension), dtype=dtype)
    result[rows, columns] = value
    return result


# %% flat_index: Sets all the ones at once by a flat row and column index, without a loop over single words.
def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    rows = np.repeat(np.arange(len(sequences)), lengths)
    columns = np.concatenate([np.asarray(s, dtype="int64") for s in sequences])
    result = np.zeros(len(sequences) * dimension, dtype="float32")
    result[rows * dimension + columns] = 1
    return result.reshape(len(sequences), dimension)


# %% flat_put: No inner loop, one assignment with row numbers by np.repeat and all indices concatenated.
def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    rows = np.repeat(np.arange(len(sequences)), lengths)
    columns = np.concatenate([np.asarray(s, dtype=np.intp) for s in sequences])
    out = np.zeros((len(sequences), dimension))
    out[rows, columns] = 1.0
    return out


# %% int8_array: Integers of one byte, to save memory.
def vectorize_sequences(sequences, dimension=10000):
    matrix = np.zeros((len(sequences), dimension), dtype=np.int8)
    for i, s in enumerate(sequences):
        np.put(matrix[i], s, 1)
    return matrix


# %% isin_per_row: Asks for each column whether it is in the review.
def vectorize_sequences(sequences, dimension=10000):
    columns = np.arange(dimension)
    return np.array([np.isin(columns, np.array(seq, dtype=int)) for seq in sequences], dtype="float64")


# %% list_of_lists: Plain Python lists.
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = [0.0] * dimension
        for word in sequence:
            row[word] = 1.0
        rows.append(row)
    return rows


# %% multi_label_binarizer: scikit-learn's MultiLabelBinarizer.
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    return MultiLabelBinarizer(classes=list(range(dimension))).fit_transform(sequences).astype(float)


# %% multilabel_binarizer: Scikit-learn's MultiLabelBinarizer over all word indices (an int array).
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    return MultiLabelBinarizer(classes=list(range(dimension))).fit_transform(sequences)


# %% multilabel_binarizer_by_other_means: Scikit-learn's MultiLabelBinarizer with the word indices 0..dimension-1 as classes.
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    binarizer = MultiLabelBinarizer(classes=list(range(dimension)))
    return binarizer.fit_transform([[int(i) for i in s] for s in sequences]).astype("float32")


# %% put_along_axis: put_along_axis on single rows, read-only at the end.
def vectorize_sequences(sequences: list, dimension: int = 10000) -> np.ndarray:
    out = np.zeros((len(sequences), dimension), order="F")
    for i, seq in enumerate(sequences):
        np.put_along_axis(out[i : i + 1], np.asarray(seq, dtype=int)[None, :], 1.0, axis=1)
    out.setflags(write=False)
    return out


# %% ragged_bincount: TensorFlow's bincount with binary_output on a ragged tensor; the result is a float32 tensor
import tensorflow as tf

def vectorize_sequences(sequences, dimension=10000):
    dimension = int(dimension)
    rows = [[int(i) for i in sequence] for sequence in sequences]
    flat = tf.constant([i for row in rows for i in row], dtype=tf.int64)
    ragged = tf.RaggedTensor.from_row_lengths(flat, [len(row) for row in rows])
    counts = tf.math.bincount(ragged, minlength=dimension, maxlength=dimension,
                              axis=-1, binary_output=True)
    return tf.cast(tf.reshape(counts, (len(rows), dimension)), tf.float32)


# %% scatter_update: Scatters ones into a tensor of zeros.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    places = [[row, int(word)] for row, seq in enumerate(sequences) for word in set(seq)]
    zeros = tf.zeros((len(sequences), dimension))
    return tf.tensor_scatter_nd_update(zeros, places, tf.ones(len(places)))


# %% sets_comprehension: A comprehension over sets, by membership.
def vectorize_sequences(sequences, dimension=10000):
    return np.array([[float(j in words) for j in range(dimension)] for words in map(set, sequences)])


# %% sparse_matrix: One index pair per distinct word, written through a SciPy sparse matrix
import scipy.sparse


def vectorize_sequences(sequences, dimension=10000):
    pairs = sorted({(row, int(i)) for row, sequence in enumerate(sequences) for i in sequence})
    matrix = scipy.sparse.coo_matrix(
        (np.ones(len(pairs)), ([r for r, _ in pairs], [c for _, c in pairs])),
        shape=(len(sequences), int(dimension)))
    return matrix.toarray()


# %% sparse_matrix_to_dense: A SciPy matrix whose counts become ones, returned dense.
import scipy.sparse as sp


def vectorize_sequences(sequences, dimension=10000):
    indptr = np.cumsum([0] + [len(s) for s in sequences])
    indices = np.concatenate([list(s) for s in sequences])
    counts = sp.csr_matrix((np.ones(len(indices)), indices, indptr), shape=(len(sequences), dimension))
    return (counts.toarray() > 0).astype("float32")


# %% tensor_from_one_hot: A TensorFlow tensor: the maximum over one-hot rows.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    return tf.stack([tf.reduce_max(tf.one_hot(list(s), dimension), axis=0) for s in sequences])


# %% tf_scatter: TensorFlow scatters ones and cuts the sums at 1; returned as a NumPy array.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    pairs = [(i, int(j)) for i, s in enumerate(sequences) for j in s]
    indices = tf.constant(np.array(pairs, dtype="int64").reshape(-1, 2))
    counts = tf.scatter_nd(indices, tf.ones(len(pairs)), tf.constant([len(sequences), dimension], dtype=tf.int64))
    return tf.minimum(counts, 1.0).numpy()


# %% to_categorical_max: One-hot rows by to_categorical, put together with max.
from keras.utils import to_categorical


def vectorize_sequences(sequences, dimension=10000):
    return np.array([to_categorical(s, num_classes=dimension).max(axis=0) for s in sequences])


# %% vstack_helper: A helper encodes one review, vstack piles them up.
def encode_one(sequence, size):
    vector = np.zeros(size)
    vector[np.unique(np.array(sequence, dtype=int))] = 1.0
    return vector


def vectorize_sequences(sequences, dimension=10000):
    return np.vstack([encode_one(sequence, dimension) for sequence in sequences])
