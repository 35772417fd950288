# %% batched_generator: Slices of 32 rows through predict_on_batch, partial last slice kept, joined with concatenate.
def predict_prices(model, test_data):
    x = np.asarray(test_data, dtype="float32")

    def chunks(size=32):
        for start in range(0, len(x), size):
            yield np.ravel(model.predict_on_batch(x[start:start + size]))

    return np.concatenate(list(chunks()))


# %% call_and_squeeze: The model called as a function, last axis squeezed (only that one, so n = 1 keeps its axis).
def predict_prices(model, test_data):
    outputs = model(keras.ops.convert_to_tensor(np.asarray(test_data, dtype="float32")), training=False)
    return keras.ops.convert_to_numpy(keras.ops.squeeze(outputs, axis=-1))


# %% called_directly: The model is called like a function, and a tensor of shape (n,) comes back.
def predict_prices(model, test_data):
    outputs = model(keras.ops.convert_to_tensor(np.asarray(test_data), dtype="float32"), training=False)
    return keras.ops.squeeze(outputs, axis=-1)


# %% called_model: Calls the model; a tensor comes back.
import tensorflow as tf


def predict_prices(model, test_data):
    return tf.reshape(model(tf.convert_to_tensor(test_data), training=False), [-1])


# %% called_returns_tensor: Calls the model on a tensor and reshapes, returns a tensor
import tensorflow as tf

def predict_prices(model, test_data):
    inputs = tf.convert_to_tensor(np.asarray(test_data), dtype=tf.float32)
    return tf.reshape(model(inputs, training=False), (tf.shape(inputs)[0],))


# %% chained_batches: Predict_on_batch over tf.data batches, chained into one flat list
import tensorflow as tf

from itertools import chain


def predict_prices(model, test_data):
    ds = tf.data.Dataset.from_tensor_slices(np.asarray(test_data, dtype="float32")).batch(50)
    return np.fromiter(
        chain.from_iterable(np.ravel(model.predict_on_batch(xb)) for xb in ds), dtype="float64")


# %% dataset: A dataset of batches.
import tensorflow as tf


def predict_prices(model, test_data):
    data = tf.data.Dataset.from_tensor_slices(test_data).batch(32)
    return np.hstack([np.reshape(model(batch), -1) for batch in data])


# %% first_column: The only column.
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0)[:, 0]


# %% flatten: predict and flatten.
def predict_prices(model, test_data):
    predictions = model.predict(test_data)
    return predictions.flatten()


# %% in_batches: In batches of 50, put together.
def predict_prices(model, test_data, size=50):
    parts = [model.predict_on_batch(test_data[i:i + size]) for i in range(0, len(test_data), size)]
    return np.concatenate(parts, axis=0).ravel()


# %% keras_ops: keras.ops on what the model gives.
def predict_prices(model, test_data):
    outputs = model(keras.ops.cast(test_data, "float32"))
    return keras.ops.convert_to_numpy(keras.ops.squeeze(outputs, axis=1))


# %% lambda_reshape: A lambda; double precision.
predict_prices = lambda model, test_data: model.predict(test_data, verbose=0).reshape(len(test_data)).astype("float64")


# %% list_of_floats: A list of floats.
def predict_prices(model, test_data):
    return [float(row[0]) for row in model.predict(test_data, batch_size=64, verbose=0)]


# %% one_house_at_a_time: One house at a time into a preallocated array
def predict_prices(model, test_data):
    houses = np.asarray(test_data, dtype="float32")
    prices = np.empty(len(houses))
    for i in range(len(houses)):
        prices[i] = np.asarray(model(houses[i:i + 1])).item()
    return prices


# %% pandas_series: A Series of prices.
import pandas as pd


def predict_prices(model, test_data):
    table = pd.DataFrame(model.predict(test_data, verbose=0), columns=["price"])
    return table["price"]


# %% predict_column: The single column of predict's output, picked with an ellipsis index.
def predict_prices(model, test_data):
    prices = model.predict(np.asarray(test_data), verbose=0)
    return prices[..., 0]


# %% row_by_row: One row at a time.
def predict_prices(model, test_data):
    prices = np.zeros(len(test_data))
    for i in range(len(test_data)):
        prices[i] = model.predict_on_batch(test_data[i:i + 1])[0, 0]
    return prices


# %% squeeze_last_axis: squeeze of the last axis.
def predict_prices(model, test_data):
    return np.squeeze(model.predict(test_data, verbose=0), axis=-1)


# %% tensor_reshaped: Returns a rank-1 tensor (tensors may stand for arrays), reshaped to (-1,).
def predict_prices(model, test_data):
    return keras.ops.reshape(model(np.asarray(test_data, dtype="float32")), (-1,))


# %% tf_data_batches: Predictions over a tf.data pipeline, the last partial batch included, joined to one array.
import tensorflow as tf


def predict_prices(model, test_data):
    data = tf.data.Dataset.from_tensor_slices(np.asarray(test_data, dtype="float32")).batch(50)
    return np.concatenate([np.asarray(model.predict_on_batch(batch))[:, 0] for batch in data])


# %% tf_data_fromiter: Predict on a tf.data set in order, np.fromiter over the rows.
import tensorflow as tf


def predict_prices(model, test_data):
    rows = tf.data.Dataset.from_tensor_slices(np.asarray(test_data, dtype="float32")).batch(16)
    return np.fromiter((row.item() for row in model.predict(rows, verbose=0)), dtype="float64", count=len(test_data))


# %% transposed_row: Predict, then the only row of the transposed result
def predict_prices(model, test_data):
    column = np.reshape(model.predict(np.asarray(test_data), batch_size=7, verbose=0), (-1, 1))
    (prices,) = column.T
    return prices.astype("float64")


# %% unpacked: Unpacks the transposed predictions.
def predict_prices(model, test_data):
    [prices] = np.transpose(model.predict(np.asarray(test_data, dtype="float32"), verbose=0))
    return prices


# %% unpacked_rows: Each row of one number is unpacked into a float.
def predict_prices(model, test_data):
    return np.array([float(price) for (price,) in model.predict(np.asarray(test_data), verbose=0)])


# %% column_to_list: The only column, as a list.
def predict_prices(model, x):
    p = model.predict(x, verbose=0)
    return p[:, 0].tolist()
