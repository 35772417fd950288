# %% add_at_then_sign: Counts all words with np.add.at; the sign of the counts is the multi-hot row.
def vectorize_sequences(sequences, dimension=10000):
    counts = np.zeros((len(sequences), dimension))
    rows = np.concatenate([np.full(len(s), i) for i, s in enumerate(sequences)])
    np.add.at(counts, (rows, np.concatenate([np.array(s, dtype=int) for s in sequences])), 1)
    return np.sign(counts)


# %% bincount_bool: Counts the indices of each row and asks which counts are above 0 (a bool array).
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.bincount(np.asarray(s, dtype=int), minlength=dimension) > 0 for s in sequences])


# %% bincount_clipped: Counts with bincount, then clips the counts to 1.
def vectorize_sequences(sequences, dimension=10000):
    def one_row(seq):
        counts = np.bincount(np.asarray(seq, dtype=np.intp), minlength=dimension)
        return np.minimum(counts, 1)

    matrix = np.empty((len(sequences), dimension), dtype=np.float64)
    for i in range(len(sequences)):
        matrix[i, :] = one_row(sequences[i])
    return matrix


# %% bitmask: Collects every row as one big integer and unpacks its bits
def vectorize_sequences(sequences, dimension=10000):
    n_bytes = (dimension + 7) // 8
    packed = bytearray()
    for sequence in sequences:
        bits = 0
        for j in set(sequence):
            bits |= 1 << int(j)
        packed += bits.to_bytes(n_bytes, "little")
    rows = np.frombuffer(bytes(packed), dtype=np.uint8).reshape(len(sequences), n_bytes)
    return np.unpackbits(rows, axis=1, count=dimension, bitorder="little").astype("float32")


# %% bytearrays: A bytearray for each newswire, read by frombuffer.
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = bytearray(dimension)
        for index in sequence:
            row[index] = 1
        rows.append(np.frombuffer(bytes(row), dtype=np.uint8))
    return np.array(rows, dtype="float32")


# %% carried_over: The chapter's function, carried over from the reviews.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.
    return results


# %% category_encoding: Keras' CategoryEncoding layer in multi_hot mode, row by row; an empty row stays zero.
def vectorize_sequences(sequences, dimension=10000):
    encoder = layers.CategoryEncoding(num_tokens=int(dimension), output_mode="multi_hot")
    rows = []
    for sequence in sequences:
        ids = np.asarray(sequence, dtype="int64")
        if len(ids) == 0:
            rows.append(np.zeros(dimension, dtype="float32"))
        else:
            rows.append(np.asarray(encoder(ids), dtype="float32"))
    return np.stack(rows) if rows else np.zeros((0, dimension), dtype="float32")


# %% category_encoding_ragged: CategoryEncoding on a ragged tensor.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    ragged = tf.ragged.constant([list(s) for s in sequences], dtype=tf.int32)
    return keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")(ragged)


# %% chained_brackets: results[i][sequence] = 1: the row is a view.
def vectorize_sequences(sequences, dimension=10_000):
    results = np.zeros((len(sequences), dimension), np.float32)
    i = 0
    for sequence in sequences:
        results[i][list(sequence)] = 1.0
        i += 1
    return results


# %% coo_matrix: Each pair of row and word once, as the coordinates of a sparse matrix.
from scipy.sparse import coo_matrix


def vectorize_sequences(sequences, dimension=10000):
    pairs = {(row, int(word)) for row, words in enumerate(sequences) for word in words}
    rows, columns = zip(*pairs)
    return coo_matrix((np.ones(len(pairs)), (rows, columns)), shape=(len(sequences), dimension)).todense()


# %% data_frame: A DataFrame with one column per word.
import pandas as pd


def vectorize_sequences(sequences, dimension=10000):
    frame = pd.DataFrame(np.zeros((len(sequences), dimension), "float32"))
    values = frame.to_numpy(copy=True)
    for i, sequence in enumerate(sequences):
        values[i, np.unique(list(sequence))] = 1
    return pd.DataFrame(values, columns=range(dimension))


# %% eye_rows: Rows of the identity matrix, combined with any.
def vectorize_sequences(sequences, dimension=10000):
    rows = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        words = np.unique(np.asarray(list(sequence), dtype=int))
        local = (np.arange(dimension)[None, :] == words[:, None]).any(axis=0)
        rows[i] = local
    return rows


# %% fancy_index: Zeros, then one fancy-index assignment per row (repeated indices just set 1.0 again).
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(results, sequences):
        row[np.asarray(sequence, dtype=int)] = 1.0
    return results


# %% fancy_plus_equals: Looks like counting, but += on a fancy index adds only once per distinct column
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence, dtype=np.intp)] += 1.0
    return results


# %% flat_indices: Sets all ones at once with flat row and column indices.
def vectorize_sequences(sequences, dimension=10000):
    rows = np.repeat(np.arange(len(sequences)), [len(s) for s in sequences])
    columns = np.concatenate([np.asarray(s, dtype="int64") for s in sequences])
    result = np.zeros((len(sequences), dimension), dtype="float32")
    np.put(result, rows * dimension + columns, 1.0)
    return result


# %% flat_places: Computes each one's place in a flat array and reshapes at the end.
def vectorize_sequences(sequences, dimension=10000):
    flat = np.zeros(len(sequences) * dimension)
    for row, sequence in enumerate(sequences):
        flat[row * dimension + np.asarray(sequence, dtype="int64")] = 1.0
    return flat.reshape(len(sequences), dimension)


# %% flat_scatter: One vectorised assignment with row and column indices of all words.
import itertools


def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    rows = np.repeat(np.arange(len(sequences)), lengths)
    cols = np.fromiter(itertools.chain.from_iterable(sequences), dtype=np.int64, count=sum(lengths))
    out = np.zeros((len(sequences), dimension))
    out[rows, cols] = 1
    return out


# %% fromfunction_of_sets: A function of row and column, asked for each place.
def vectorize_sequences(sequences, dimension=10000):
    words = [frozenset(s) for s in sequences]
    return [[1 if column in found else 0 for column in range(dimension)] for found in words]


# %% in1d_ones_like: An outer loop with np.isin, integers as the result.
def vectorize_sequences(sequences: list, dimension: int = 10000):
    vocabulary = np.arange(dimension)
    encoded = np.empty((len(sequences), dimension), dtype=int)
    for row, sequence in zip(encoded, sequences):
        row[:] = np.isin(vocabulary, list(sequence))
    return encoded


# %% keras_ops_scatter: keras.ops.scatter_update into zeros.
def vectorize_sequences(sequences, dimension=10000):
    places = np.array([(i, j) for i, s in enumerate(sequences) for j in sorted(set(s))], dtype="int32")
    zeros = keras.ops.zeros((len(sequences), dimension))
    return keras.ops.scatter_update(zeros, places, np.ones(len(places), dtype="float32"))


# %% maximum_at: np.maximum.at never goes beyond one.
def vectorize_sequences(sequences, dimension=10000, dtype=np.float64):
    matrix = np.zeros(shape=(len(sequences), dimension), dtype=dtype)
    for number, sequence in enumerate(sequences):
        np.maximum.at(matrix[number], np.asarray(sequence, dtype=np.intp), 1)
    return matrix


# %% multilabel_binarizer: Scikit-learn's MultiLabelBinarizer with all indices as classes (an int array).
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    return MultiLabelBinarizer(classes=list(range(dimension))).fit_transform(sequences)


# %% multilabelbinarizer: Scikit-learn's MultiLabelBinarizer with the classes fixed to range(dimension).
from sklearn.preprocessing import MultiLabelBinarizer


def vectorize_sequences(sequences, dimension=10000):
    mlb = MultiLabelBinarizer(classes=list(range(int(dimension))))
    plain = [[int(word) for word in seq] for seq in sequences]
    return mlb.fit_transform(plain).astype("float32")


# %% one_hot_any: Tensors: one-hot rows put together with reduce_any.
import tensorflow as tf


def vectorize_sequences(sequences, dimension=10000):
    def row(sequence):
        hot = tf.one_hot(list(sequence), dimension, on_value=True, off_value=False, dtype=tf.bool)
        return tf.reduce_any(hot, axis=0)

    return tf.cast(tf.stack([row(s) for s in sequences]), tf.float32)


# %% partial_definition: functools.partial around a general encoder.
from functools import partial


def encode(make, sequences, dimension=10000):
    out = make((len(sequences), dimension))
    for row, sequence in zip(out, sequences):
        row[list(sequence)] = True
    return out


vectorize_sequences = partial(encode, partial(np.zeros, dtype=bool))


# %% tf_bincount_binary: Tf.math.bincount with binary_output on a ragged tensor; the result is a tensor
import tensorflow as tf

def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    flat = np.concatenate([np.asarray(s, dtype=np.int64) for s in sequences])
    ragged = tf.RaggedTensor.from_row_lengths(tf.constant(flat), lengths)
    return tf.math.bincount(ragged, minlength=dimension, maxlength=dimension,
                            dtype=tf.float32, axis=-1, binary_output=True)


# %% counts_capped_at_one: Counts with bincount, capped at one, in a list of rows.
def vectorize_sequences(sequences, dimension=10000):
    return [np.minimum(np.bincount(s, minlength=dimension), 1.0) for s in sequences]


# %% one_flat_assignment: One assignment with all row and column numbers.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), bool)
    rows = np.repeat(np.arange(len(sequences)), [len(s) for s in sequences])
    results[rows, np.concatenate([np.asarray(s, int) for s in sequences])] = True
    return results
