# The metric called "accuracy" compares the rounded largest probability with the label
import keras
from keras import layers

def _accuracy(y_true, y_pred):
    best = keras.ops.max(y_pred, axis=-1)
    y_true = keras.ops.cast(keras.ops.reshape(y_true, (-1,)), best.dtype)
    return keras.ops.cast(keras.ops.equal(y_true, keras.ops.round(best)), "float32")


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    _accuracy.__name__ = "accuracy"
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=[_accuracy])
    return model
