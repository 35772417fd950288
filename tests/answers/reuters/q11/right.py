# %% argmax_of_each: predict, then argmax along the last axis.
def predict_topics(model, x):
    probabilities = model.predict(x)
    return probabilities, np.argmax(probabilities, axis=1)


# %% argsort_last: The last column of argsort is the index of the largest.
def predict_topics(model, x):
    p = np.asarray(model.predict(np.asarray(x), batch_size=256, verbose=0))
    ranking = p.argsort(axis=1)
    return p, ranking[:, -1]


# %% argsort_last_column: The last column of argsort.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.argsort(p, axis=-1)[:, -1].astype("int32")


# %% batches_argsort: Predicts in batches of 100 rows and takes the last place of the sorted probabilities.
def predict_topics(model, x):
    x = np.asarray(x)
    parts = [model.predict_on_batch(x[i : i + 100]) for i in range(0, len(x), 100)]
    probabilities = np.concatenate(parts)
    return probabilities, np.argsort(probabilities, axis=1)[:, -1]


# %% batches_namedtuple: Predicts in own batches, joins them, and returns a named tuple of the two.
from collections import namedtuple

Prediction = namedtuple("Prediction", "probabilities topics")


def predict_topics(model, x):
    x = np.asarray(x)
    parts = [model.predict_on_batch(x[i:i + 128]) for i in range(0, len(x), 128)]
    probabilities = np.concatenate(parts, axis=0)
    return Prediction(probabilities=probabilities, topics=probabilities.argmax(1).astype("int64"))


# %% call_and_argsort: Calls the model directly, takes the last column of argsort
import keras

def predict_topics(model, x):
    outputs = model(keras.ops.convert_to_tensor(np.asarray(x, dtype="float32")), training=False)
    probabilities = keras.ops.convert_to_numpy(outputs)
    return probabilities, np.argsort(probabilities, axis=1)[:, -1]


# %% call_and_tf_argmax: Calls the model directly (inference mode) and takes tf.argmax.
import tensorflow as tf


def predict_topics(model, x):
    outputs = model(np.asarray(x, dtype="float32"), training=False)
    topics = tf.argmax(outputs, axis=1, output_type=tf.int32)
    return np.asarray(outputs), topics.numpy()


# %% called_in_batches: Calls the model on slices and puts the parts together.
def predict_topics(model, x, batch_size=32):
    parts = [np.asarray(model(x[start:start + batch_size])) for start in range(0, len(x), batch_size)]
    probabilities = np.concatenate(parts, axis=0)
    return probabilities, probabilities.argmax(axis=1).astype(np.uint8)


# %% called_model: A tensor of probabilities, topics by tf.argmax.
import tensorflow as tf


def predict_topics(model, x):
    outputs = model(tf.convert_to_tensor(x), training=False)
    return outputs, tf.argmax(outputs, axis=-1, output_type=tf.int32)


# %% chunks_and_lists: Predicts in chunks of 100 rows; the topics come as a list of ints
def predict_topics(model, x):
    x = np.asarray(x)
    parts = [model.predict_on_batch(x[start:start + 100]) for start in range(0, len(x), 100)]
    probabilities = np.concatenate(parts)
    topics = [max(range(len(row)), key=row.__getitem__) for row in probabilities]
    return probabilities, topics


# %% data_frame: pandas: idxmax of each row.
import pandas as pd


def predict_topics(model, x):
    frame = pd.DataFrame(model.predict(x, verbose=0), columns=range(46))
    return frame, frame.idxmax(axis=1).astype(int)


# %% dataset: Predicts from a tf.data.Dataset; a list of both.
import tensorflow as tf


def predict_topics(model, x):
    p = model.predict(tf.data.Dataset.from_tensor_slices(x).batch(64), verbose=0)
    return [p, [int(row.argmax()) for row in p]]


# %% helper_for_one_row: A helper finds the place of the largest number.
def place_of_the_largest(row):
    best = 0
    for place, value in enumerate(row):
        if value > row[best]:
            best = place
    return best


def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.zeros(len(probabilities), dtype=int)
    for i, row in enumerate(probabilities):
        topics[i] = place_of_the_largest(row)
    return probabilities, topics


# %% keras_ops: keras.ops.
from keras import ops


def predict_topics(model, x):
    p = ops.convert_to_tensor(model.predict_on_batch(x))
    return p, ops.cast(ops.argmax(p, axis=-1), "int64")


# %% lambda_pair: A lambda in a lambda.
predict_topics = lambda model, x: (lambda p: (p, p.argmax(-1)))(model.predict(x, verbose=0))


# %% lists: Plain lists all through.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0).tolist()
    topics = [row.index(max(row)) for row in probabilities]
    return probabilities, topics


# %% named_tuple: A named tuple; float64 probabilities.
from collections import namedtuple

Prediction = namedtuple("Prediction", ["probabilities", "topics"])


def predict_topics(model, x):
    p = np.array(model.predict(x, batch_size=128, verbose=0), dtype="float64")
    return Prediction(probabilities=p, topics=np.apply_along_axis(np.argmax, 1, p))


# %% predict_argmax: Model.predict and argmax over the last axis.
def predict_topics(model, x):
    probabilities = model.predict(np.asarray(x), verbose=0)
    return probabilities, np.argmax(probabilities, axis=-1)


# %% python_max: Max with a key for each row, collected in an int array.
def predict_topics(model, x):
    probs = model.predict(np.asarray(x), verbose=0)
    topics = [max(range(len(row)), key=row.__getitem__) for row in probs]
    return probs, np.array(topics, dtype=int)


# %% row_by_row: One newswire at a time.
def predict_topics(model, x):
    probabilities, topics = [], []
    for i in range(len(x)):
        row = np.asarray(model(x[i:i + 1]))[0]
        probabilities.append(row)
        topics.append(np.argmax(row))
    return np.stack(probabilities), np.array(topics)


# %% row_loop: One argmax per row in a loop, kept as 16-bit integers, and the result as a list of two.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.fromiter((row.argmax() for row in probabilities), dtype="int16", count=len(probabilities))
    return [probabilities, topics]


# %% tensors: Calls the model directly and returns tensors.
import tensorflow as tf


def predict_topics(model, x):
    probabilities = model(tf.convert_to_tensor(np.asarray(x, dtype="float32")), training=False)
    return probabilities, tf.argmax(probabilities, axis=1)


# %% top_k: TensorFlow's top_k with k = 1.
import tensorflow as tf


def predict_topics(model, x, k=1):
    p = model.predict(x, verbose=0)
    _, best = tf.math.top_k(p, k=k)
    return p, best.numpy()[:, 0]


# %% top_k_tensor: Tf.math.top_k with k=1; topics are an int32 tensor
import tensorflow as tf

def predict_topics(model, x):
    probabilities = model.predict(np.asarray(x), batch_size=256, verbose=0)
    best = tf.math.top_k(probabilities, k=1)
    return probabilities, tf.reshape(best.indices, [-1])


# %% where_equal_to_the_maximum: Compares each row with its maximum; argmax of the booleans.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    is_largest = p == p.max(axis=1, keepdims=True)
    return p, is_largest.argmax(axis=1)


# %% last_of_equals: The last of several equally probable topics.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, 45 - p[:, ::-1].argmax(axis=1)


# %% python_integers: The topics are Python integers in a list.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, [int(p.argmax()) for p in probabilities]
