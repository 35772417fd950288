# %% all_objects: The three objects in place.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% dataclass_settings: The settings live in a dataclass whose fields make fresh objects for each call.
from dataclasses import dataclass, field


@dataclass
class Settings:
    learning_rate: float
    loss: keras.losses.Loss = field(default_factory=keras.losses.BinaryCrossentropy)
    metric: keras.metrics.Metric = field(default_factory=keras.metrics.BinaryAccuracy)

    @property
    def optimizer(self) -> keras.optimizers.Optimizer:
        return keras.optimizers.RMSprop(learning_rate=self.learning_rate)


def compile_with_objects(model: keras.Model, learning_rate: float = 0.001) -> keras.Model:
    settings = Settings(float(learning_rate))
    model.compile(optimizer=settings.optimizer, loss=settings.loss, metrics=[settings.metric])
    return model


# %% from_config: The optimizer comes from a config, the metric wraps the function binary_accuracy.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop.from_config({"learning_rate": learning_rate})
    metric = keras.metrics.MeanMetricWrapper(keras.metrics.binary_accuracy, name="accuracy")
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[metric])
    return model


# %% from_config_third: The three objects are made from their configurations
import keras

def compile_with_objects(model, learning_rate=0.001):
    settings = keras.optimizers.RMSprop().get_config()
    settings["learning_rate"] = float(learning_rate)
    model.compile(
        metrics=[keras.metrics.BinaryAccuracy.from_config({"name": "accuracy", "threshold": 0.5})],
        loss=keras.losses.BinaryCrossentropy.from_config({"from_logits": False}),
        optimizer=keras.optimizers.RMSprop.from_config(settings))
    return model


# %% functions: Loss and metric as functions.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        keras.optimizers.RMSprop(learning_rate),
        keras.losses.binary_crossentropy,
        metrics=[keras.metrics.binary_accuracy],
    )
    return model


# %% functions_and_later_rate: Functions of Keras for loss and metric, and the learning rate is set after compiling
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(keras.optimizers.RMSprop(),
                  keras.losses.binary_crossentropy,
                  metrics=[keras.metrics.binary_accuracy])
    model.optimizer.learning_rate = learning_rate
    return model


# %% functions_by_other_means: Functions for loss and metric, an object for the optimizer.
from keras import losses, metrics, optimizers


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizers.RMSprop(learning_rate), losses.binary_crossentropy, metrics=[metrics.binary_accuracy])
    return model


# %% functions_second: Loss and metric are functions from keras.losses and keras.metrics.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate),
        loss=keras.losses.binary_crossentropy,
        metrics=[keras.metrics.binary_accuracy],
    )
    return model


# %% get_by_name: keras.losses.get and its like make the objects from names.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.get({"class_name": "RMSprop", "config": {"learning_rate": learning_rate}})
    model.compile(optimizer=optimizer, loss=keras.losses.get("binary_crossentropy"),
                  metrics=[keras.metrics.get("BinaryAccuracy")])
    return model


# %% lambda_loss: A lambda around Keras' function as loss.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=lambda y_true, y_pred: keras.losses.binary_crossentropy(y_true, y_pred),
        metrics=[lambda y_true, y_pred: keras.metrics.binary_accuracy(y_true, y_pred)],
    )
    return model


# %% lambda_name: A lambda under the name, tuple trick to hand the model back.
compile_with_objects = lambda model, learning_rate=0.001: (
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate),
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.5)],
    ),
    model,
)[1]


# %% mean_metric_wrapper: A MeanMetricWrapper around the function.
def compile_with_objects(model: keras.Model, learning_rate: float = 1e-3) -> keras.Model:
    metric = keras.metrics.MeanMetricWrapper(keras.metrics.binary_accuracy, name="accuracy")
    model.compile(loss=keras.losses.BinaryCrossentropy(name="bce"), metrics=[metric],
                  optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate, rho=0.9))
    return model


# %% more_metrics: More metrics than asked for, all of them objects.
def compile_with_objects(model, learning_rate=0.001):
    watched = [keras.metrics.BinaryAccuracy(name="accuracy"), keras.metrics.AUC(), keras.metrics.Precision()]
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=watched)
    return model


# %% objects_by_keyword: The chapter's objects.
from keras import losses, metrics, optimizers


def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=optimizers.RMSprop(learning_rate=learning_rate),
        loss=losses.BinaryCrossentropy(),
        metrics=[metrics.BinaryAccuracy()],
    )
    return model


# %% own_functions: Hand-written loss and metric functions (binary cross-entropy, binary accuracy) and an optimizer from tf.keras.
import tensorflow as tf


def binary_cross_entropy(y_true, y_pred):
    y_true = keras.ops.reshape(keras.ops.cast(y_true, "float32"), keras.ops.shape(y_pred))
    return keras.ops.mean(keras.ops.binary_crossentropy(y_true, y_pred), axis=-1)


def binary_accuracy(y_true, y_pred):
    y_true = keras.ops.reshape(keras.ops.cast(y_true, "float32"), keras.ops.shape(y_pred))
    agree = keras.ops.equal(y_true, keras.ops.cast(y_pred > 0.5, "float32"))
    return keras.ops.mean(keras.ops.cast(agree, "float32"), axis=-1)


def compile_with_objects(model, learning_rate=0.001):
    optimizer = tf.keras.optimizers.RMSprop(learning_rate=learning_rate)
    model.compile(optimizer=optimizer, loss=binary_cross_entropy, metrics=[binary_accuracy])
    return model


# %% own_loss_function: A loss function of one's own, built from keras.ops.
def bce(y_true, y_pred):
    p = keras.ops.clip(y_pred, 1e-7, 1 - 1e-7)
    y = keras.ops.cast(y_true, p.dtype)
    return keras.ops.mean(-(y * keras.ops.log(p) + (1 - y) * keras.ops.log(1 - p)), axis=-1)


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate), loss=bce,
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% own_metric_function: A metric function of one's own.
def share_of_right(y_true, y_pred):
    decided = keras.ops.cast(keras.ops.reshape(y_pred, (-1,)) > 0.5, "float32")
    labels = keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "float32")
    return keras.ops.mean(keras.ops.cast(keras.ops.equal(labels, decided), "float32"))


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[share_of_right])
    return model


# %% own_subclasses: Own subclasses that add only a name, and a loss written as a function with Keras operations
import tensorflow as tf
import keras

class HitRate(keras.metrics.BinaryAccuracy):
    def __init__(self, name="accuracy", **kwargs):
        super().__init__(name=name, **kwargs)


def cross_entropy(y_true, y_pred):
    y_true = keras.ops.cast(y_true, y_pred.dtype)
    return keras.ops.mean(keras.ops.binary_crossentropy(y_true, y_pred), axis=-1)


def compile_with_objects(model, learning_rate=0.001):
    model.compile(tf.keras.optimizers.RMSprop(float(learning_rate)), cross_entropy, metrics=(HitRate(),))
    return model


# %% rate_set_afterwards: An RMSprop object whose learning rate is set on it.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop()
    optimizer.learning_rate = learning_rate
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_set_afterwards_second: Compiles with default objects first and sets the learning rate of the optimizer afterwards.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.BinaryCrossentropy(from_logits=False, name="bce"),
        metrics=[keras.metrics.BinaryAccuracy(name="acc", threshold=0.5)],
    )
    model.optimizer.learning_rate = learning_rate
    return model


# %% run_eagerly: Compiles with further options that don't matter.
def compile_with_objects(model, learning_rate=0.001, eager=True):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate, epsilon=1e-7),
                  loss=keras.losses.BinaryCrossentropy(), metrics=(keras.metrics.BinaryAccuracy(),),
                  run_eagerly=eager)
    return model


# %% settings_in_a_dict: Everything collected in a dict first.
def compile_with_objects(model, learning_rate=0.001):
    setup = {
        "optimizer": keras.optimizers.RMSprop(**{"learning_rate": learning_rate}),
        "loss": keras.losses.BinaryCrossentropy(),
        "metrics": [keras.metrics.BinaryAccuracy()],
    }
    model.compile(**setup)
    return model


# %% subclasses: Subclasses of loss and metric.
class Entropy(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return keras.losses.binary_crossentropy(keras.ops.reshape(y_true, keras.ops.shape(y_pred)), y_pred)


class Hits(keras.metrics.BinaryAccuracy):
    pass


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate), loss=Entropy(), metrics=[Hits()])
    return model


# %% tensorflow_names: Objects from tensorflow.keras, made line by line.
import tensorflow as tf


def compile_with_objects(model, learning_rate=0.001):
    opt = tf.keras.optimizers.RMSprop(learning_rate=learning_rate)
    bce = tf.keras.losses.BinaryCrossentropy(from_logits=False)
    acc = tf.keras.metrics.BinaryAccuracy(name="acc", threshold=0.5)
    model.compile(optimizer=opt, loss=bce, metrics=[acc])
    return model


# %% objects_by_position: The three objects, two of them by position.
def compile_with_objects(model, learning_rate=0.001):
    rmsprop = keras.optimizers.RMSprop
    optimizer, loss = rmsprop(learning_rate), keras.losses.BinaryCrossentropy()
    metrics = [keras.metrics.BinaryAccuracy()]
    model.compile(optimizer, loss, metrics=metrics)
    return model
