# %% column_stack: column_stack of zeros and t.
def two_class_softmax(t):
    return softmax(np.column_stack([np.zeros(len(t)), t]))


# %% concatenate_columns: Two columns side by side.
def two_class_softmax(t):
    column = np.reshape(t, (-1, 1)).astype("float64")
    zeros = np.zeros_like(column)
    return softmax(np.concatenate((zeros, column), axis=1))


# %% filled_array: Fills the second column of an array of zeros.
def two_class_softmax(t):
    t = np.asarray(t)
    z = np.zeros((t.shape[0], 2))
    z[:, 1] = t
    return softmax(z)


# %% half_logits: The two logits are -t/2 and +t/2; only their difference counts
def two_class_softmax(t):
    half = np.asarray(t, dtype=float).reshape(-1) / 2.0
    logits = np.column_stack([-half, half])
    e = np.exp(logits - np.abs(half)[:, None])
    return e / e.sum(axis=1, keepdims=True)


# %% half_logits_by_other_means: Softmax over the logits [-t/2, t/2], whose difference is t as well.
def two_class_softmax(t):
    half = np.asarray(t, dtype="float64").reshape(-1, 1) / 2.0
    return softmax(np.hstack((-half, half)))


# %% half_of_t_each: The logits -t/2 and t/2 differ by t as well.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([-t / 2, t / 2], axis=-1))


# %% keras_ops_tensor: Keras.ops on [0, t]; returns a tensor
import keras

def two_class_softmax(t):
    t = keras.ops.convert_to_tensor(np.asarray(t, dtype="float64"))
    logits = keras.ops.stack([keras.ops.zeros_like(t), t], axis=-1)
    return keras.ops.softmax(logits, axis=-1)


# %% log_odds_outer: An outer product with [0, 1] gives the two logits; own shifted softmax, without the one of q4.
def two_class_softmax(t):
    logits = np.outer(np.asarray(t, dtype=float), np.array([0.0, 1.0]))
    logits = logits - logits.max(axis=1, keepdims=True)
    exps = np.exp(logits)
    return exps / exps.sum(axis=1, keepdims=True)


# %% minus_t_for_class_0: Keeps the logit of class 1 at zero and gives class 0 the logit -t.
def two_class_softmax(t):
    logits = np.array([[-value, 0.0] for value in t])
    return softmax(logits)


# %% np_c_and_lambda: np.c_ in a lambda.
two_class_softmax = lambda t: softmax(np.c_[np.zeros(np.shape(t)), t])


# %% np_pad: np.pad puts a column of zeros in front.
def two_class_softmax(t):
    return softmax(np.pad(np.asarray(t, float)[:, None], ((0, 0), (1, 0))))


# %% outer_product: t times the row [0, 1] gives all logits at once.
def two_class_softmax(t):
    return softmax(np.outer(t, [0.0, 1.0]))


# %% outer_product_second: The two logits of each row as the outer product of t with [0, 1].
def two_class_softmax(t):
    return softmax(np.outer(np.asarray(t, dtype=float), [0.0, 1.0]))


# %% outer_product_third: Logits as an outer product, moved by a constant that the softmax does not see
def two_class_softmax(t):
    logits = np.outer(np.asarray(t, dtype=float), [0.0, 1.0]) + 3.0
    return softmax(logits)


# %% own_inline_softmax: Own softmax inline, DataFrame with two columns.
import pandas as pd
def two_class_softmax(t):
    df = pd.DataFrame({"class 0": 0.0, "class 1": np.asarray(t, dtype=float)})
    e = np.exp(df.sub(df.max(axis=1), axis=0))
    return e.div(e.sum(axis=1), axis=0)


# %% own_softmax_inside: Writes the softmax out again, in a helper.
def _shares(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def two_class_softmax(t: np.ndarray) -> np.ndarray:
    """Softmax over the logits 0 and t."""
    t = np.asarray(t, dtype=np.float64)
    return _shares(np.vstack([0 * t, t]).T)


# %% pandas_frame: The logits in a DataFrame, whose columns are numbered; a DataFrame comes back.
import pandas as pd


def two_class_softmax(t):
    logits = pd.DataFrame({0: 0.0, 1: np.asarray(t, dtype=float)})
    return pd.DataFrame(softmax(logits.to_numpy()), columns=logits.columns)


# %% row_by_row: One softmax for each logit, collected in a list.
def two_class_softmax(t):
    return [softmax(np.array([0.0, float(logit)])) for logit in t]


# %% row_by_row_by_other_means: One softmax per logit in a comprehension, any common constant added to both logits.
def two_class_softmax(t):
    rows = [softmax(np.array([1.0, 1.0 + float(value)])) for value in t]
    return np.array(rows, dtype=float).reshape(-1, 2)


# %% row_by_row_second: One softmax over [0, t] per logit in a list comprehension.
def two_class_softmax(t):
    return np.array([softmax(np.array([0.0, float(value)])) for value in t]).reshape(-1, 2)


# %% shares_by_difference: The softmax's second column, and 1 minus it.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    of_class_1 = softmax(np.stack([np.zeros(t.shape), t], axis=1))[:, 1]
    return np.stack([1 - of_class_1, of_class_1], axis=1)


# %% tensor_comes_back: Keras' softmax on the two logits.
def two_class_softmax(t):
    t = keras.ops.convert_to_tensor(np.asarray(t, dtype="float32"))
    return keras.ops.softmax(keras.ops.stack([keras.ops.zeros_like(t), t], axis=1))


# %% tf_softmax: Tf.nn.softmax over two logits [-t, 0].
import tensorflow as tf


def two_class_softmax(t):
    t = tf.convert_to_tensor(np.asarray(t, dtype="float64"))
    logits = tf.stack([-t, tf.zeros_like(t)], axis=1)
    return tf.nn.softmax(logits, axis=-1).numpy()


# %% tf_tensor: TensorFlow's softmax over the stacked logits, in float32 and as a tensor.
import tensorflow as tf


def two_class_softmax(t):
    t = tf.cast(np.asarray(t), tf.float32)
    return tf.nn.softmax(tf.stack([tf.zeros_like(t), t], axis=1), axis=1)


# %% transposed_stack: Stacks two rows and turns the table round.
def two_class_softmax(t, first_logit=0.0):
    rows = np.array([np.full(len(t), first_logit), t])
    return softmax(rows.transpose())


# %% zeros_and_t: Softmax over the logits [0, t].
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))


# %% half_of_the_logit_each: Gives half of the logit to each class, with opposite signs.
def two_class_softmax(t):
    z = np.array([-t / 2, t / 2]).T
    e = np.exp(z - z.max(axis=1)[:, None])
    return e / e.sum(axis=1)[:, None]


# %% rows_in_a_list: A list of pairs, computed with tanh.
def two_class_softmax(t):
    return [(0.5 - 0.5 * np.tanh(x / 2), 0.5 + 0.5 * np.tanh(x / 2)) for x in np.asarray(t)]


# %% shares_stacked_as_columns: Stacks 1 - sigmoid and sigmoid as columns.
def two_class_softmax(t):
    share = 1 / (1 + np.exp(-t))
    return np.column_stack([1 - share, share])
