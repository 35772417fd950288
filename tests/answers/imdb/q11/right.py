# %% binarize: scikit-learn's binarize: 1 above the threshold.
from sklearn.preprocessing import binarize


def predict_sentiment(model, x):
    return binarize(model.predict(x, verbose=0), threshold=0.5).astype(int).squeeze(axis=1)


# %% call_the_model: Calls the model in place of predict and compares with keras.ops (an int tensor).
def predict_sentiment(model, x):
    probabilities = model(np.asarray(x, dtype="float32"), training=False)
    return keras.ops.cast(keras.ops.reshape(probabilities, (-1,)) > 0.5, "int32")


# %% called_in_pieces: Calls the model itself on pieces of 256 rows; the result is an int32 tensor
import tensorflow as tf

def predict_sentiment(model, x):
    x = np.asarray(x)
    pieces = []
    for start in range(0, len(x), 256):
        p = model(x[start:start + 256], training=False)
        pieces.append(tf.reshape(tf.where(p > 0.5, 1, 0), [-1]))
    return tf.cast(tf.concat(pieces, axis=0), tf.int32)


# %% called_model: Calls the model, casts with TensorFlow.
import tensorflow as tf


def predict_sentiment(model, x):
    probabilities = tf.squeeze(model(x), axis=-1)
    return tf.cast(probabilities > 0.5, tf.int32)


# %% ceil: Rounds p - 0.5 up, which gives 1 above 0.5 and 0 at or below it.
def predict_sentiment(model, x):
    return np.ceil(model.predict(x, verbose=0)[:, 0] - 0.5).astype(int)


# %% ceil_third: Rounds up what is left after subtracting one half
def predict_sentiment(model, x):
    p = np.asarray(model.predict(np.asarray(x), verbose=0)).reshape(-1)
    return np.ceil(p - 0.5).astype("int8")


# %% comprehension: Plain Python comparison per review, int array built from a list.
def predict_sentiment(model, x):
    return np.array([1 if p[0] > 0.5 else 0 for p in model.predict(np.asarray(x), verbose=0)], dtype=np.int64)


# %% dataset: Predicts from a tf.data.Dataset.
import tensorflow as tf


def predict_sentiment(model, x):
    dataset = tf.data.Dataset.from_tensor_slices(x).batch(32)
    return (model.predict(dataset, verbose=0).squeeze(-1) > 0.5) * 1


# %% direct_call: Calls the model directly and stays in keras.ops until the end.
def predict_sentiment(model, x):
    p = model(keras.ops.convert_to_tensor(np.asarray(x), dtype="float32"), training=False)
    p = keras.ops.squeeze(p, axis=-1)
    return keras.ops.convert_to_numpy(keras.ops.cast(keras.ops.greater(p, 0.5), "int32"))


# %% flatten_astype: Compares, flattens, converts.
def predict_sentiment(model, x):
    return (model.predict(x) > 0.5).flatten().astype(int)


# %% heaviside: A step function that is 0 at one half.
def predict_sentiment(model, x):
    p = np.asarray(model.predict(x, verbose=0), dtype="float64").reshape(len(x))
    return np.heaviside(p - 0.5, 0).astype(np.uint8)


# %% heaviside_in_chunks: Predict_on_batch over chunks, the last one may be shorter; heaviside with 0 at exactly one half.
def predict_sentiment(model, x):
    x = np.asarray(x)
    chunks = [x[i:i + 256] for i in range(0, len(x), 256)]
    p = np.concatenate([np.asarray(model.predict_on_batch(c)) for c in chunks])
    return np.heaviside(p[:, 0] - 0.5, 0).astype(int)


# %% helper: A helper decides for one probability; an optional threshold.
def decide(p, threshold):
    return int(p > threshold)


def predict_sentiment(model, x, threshold=0.5):
    return np.array([decide(p, threshold) for p in model.predict(x, verbose=0).ravel()])


# %% in_batches: In batches, the last of which may be shorter.
def predict_sentiment(model, x, batch_size=16):
    parts = []
    for start in range(0, len(x), batch_size):
        parts.append(np.asarray(model(x[start:start + batch_size])))
    return (np.concatenate(parts)[:, 0] > 0.5).astype("int8")


# %% keras_ops: keras.ops throughout.
def predict_sentiment(model, x):
    outputs = model.predict_on_batch(x)
    return keras.ops.cast(keras.ops.greater(keras.ops.reshape(outputs, (-1,)), 0.5), "int32")


# %% lambda_definition: A lambda.
predict_sentiment = lambda model, x: np.greater(np.ravel(model.predict(x, verbose=0)), 0.5).astype(np.int16)


# %% list_of_ints: A list of ints.
def predict_sentiment(model, x):
    return [1 if p[0] > 0.5 else 0 for p in model.predict(x, verbose=0)]


# %% np_where: np.where on the first column.
def predict_sentiment(model, x):
    p = model.predict(x, verbose=0)[:, 0]
    return np.where(p > 0.5, 1, 0)


# %% one_minus: argmax over the two probabilities; on a tie argmax takes the first, 0.
def predict_sentiment(model, x):
    p = model.predict(x, verbose=0)
    both = np.concatenate([1 - p, p], axis=1)
    return both.argmax(axis=1)


# %% pandas_series: A pandas Series of ints.
import pandas as pd


def predict_sentiment(model, x):
    frame = pd.DataFrame(model.predict(x, verbose=0), columns=["p"])
    return frame["p"].gt(0.5).astype("int64")


# %% plain_loop: A plain loop over the rows, which gives a list of Python ints.
def predict_sentiment(model, x):
    decisions = []
    for (probability,) in model.predict(x, verbose=0):
        decisions.append(1 if probability > 0.5 else 0)
    return decisions


# %% predict_ravel: Predict, compare, astype(int), one axis.
def predict_sentiment(model, x):
    probabilities = model.predict(np.asarray(x), verbose=0)
    return (probabilities.ravel() > 0.5).astype(int)


# %% rounding: np.round rounds one half to the even 0, so this is the same.
def predict_sentiment(model, x):
    return np.round(model.predict(x, verbose=0)).astype("int32").ravel()


# %% row_by_row: One prediction for each row.
def predict_sentiment(model, x):
    decisions = np.zeros(len(x), dtype=np.int64)
    for i in range(len(x)):
        probability = float(model(x[i:i + 1])[0, 0])
        if probability > 0.5:
            decisions[i] = 1
    return decisions


# %% searchsorted: A binary search in the one limit 0.5; equal to the limit counts as 0
def predict_sentiment(model, x):
    probabilities = model.predict(np.asarray(x), batch_size=1024, verbose=0)[:, 0]
    return np.searchsorted([0.5], probabilities, side="left")


# %% sklearn_binarize: Scikit-learn's binarize is 1 above the threshold, 0 at or below it.
from sklearn.preprocessing import binarize


def predict_sentiment(model, x):
    column = np.asarray(model.predict(np.asarray(x), verbose=0)).reshape(-1, 1)
    return binarize(column, threshold=0.5)[:, 0].astype("uint8")
