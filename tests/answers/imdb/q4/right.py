# %% activation_layers: Activations as layers of their own.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for u in hidden_units:
        model.add(layers.Dense(u))
        model.add(layers.Activation(activation))
    model.add(layers.Dense(1))
    model.add(layers.Activation("sigmoid"))
    model.compile(optimizer="RMSprop", loss=loss, metrics=["binary_accuracy"])
    return model


# %% add_loop_tf_keras: Model.add in a loop, classes taken from tensorflow.keras (the same Keras 3), metric as "acc".
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.optimizers import RMSprop


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    network = Sequential()
    for k, units in enumerate(list(hidden_units), start=1):
        network.add(Dense(units=int(units), activation=activation, name=f"hidden_{k}"))
    network.add(Dense(units=1, activation="sigmoid", name="probability"))
    network.compile(optimizer=RMSprop(learning_rate=1e-3), loss=loss, metrics=["acc"])
    return network


# %% built_beforehand: Builds the weights before compiling, and prints the summary.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    """Compiled network for reviews."""
    model = keras.Sequential()
    model.add(layers.InputLayer(shape=(10000,)))
    for units in hidden_units:
        model.add(layers.Dense(units=units, activation=activation, bias_initializer="zeros"))
    model.add(layers.Dense(units=1, activation="sigmoid"))
    model.build((None, 10000))
    model.summary()
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(), metrics=[keras.metrics.binary_accuracy])
    return model


# %% comprehension: One Sequential with a list comprehension, width left open.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential(
        [layers.Dense(int(u), activation=activation) for u in hidden_units]
        + [layers.Dense(1, activation="sigmoid")]
    )
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% crossentropy_object_by_default: A loss object for the default name, other losses as they come.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    if loss == "binary_crossentropy":
        loss = keras.losses.BinaryCrossentropy()
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation=lambda z: 1 / (1 + keras.ops.exp(-z))))
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss, metrics=["accuracy"])
    return model


# %% custom_train_step: A subclass with a train_step of its own, as the book shows later.
import tensorflow as tf


class OwnStep(keras.Sequential):
    def train_step(self, data):
        x, y = data[0], data[1]
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        return self.compute_metrics(x, y, y_pred)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = OwnStep([layers.Dense(u, activation=activation) for u in hidden_units] + [layers.Dense(1, "sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% from_a_config: Layers made from their configurations.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    configs = [{"units": units, "activation": activation} for units in hidden_units]
    configs.append({"units": 1, "activation": "sigmoid"})
    model = keras.Sequential([layers.Dense.from_config(config) for config in configs])
    model.compile(optimizer={"class_name": "RMSprop", "config": {"learning_rate": 0.001}}, loss=loss,
                  metrics=["accuracy"])
    return model


# %% from_config: The Sequential model is made from a configuration dictionary
import keras

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    name = keras.activations.serialize(keras.activations.get(activation))
    stack = [(int(u), name) for u in hidden_units] + [(1, "sigmoid")]
    model = keras.Sequential.from_config({
        "name": "imdb",
        "layers": [{"class_name": "Dense", "module": "keras.layers", "registered_name": None,
                    "config": {"units": u, "activation": a}} for u, a in stack]})
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(), metrics=["acc"])
    return model


# %% functional: The Functional API with a fixed input width.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation=activation)(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    model = keras.Model(inputs=inputs, outputs=outputs, name="imdb")
    model.compile("rmsprop", loss, metrics=["acc"])
    return model


# %% functional_10000: Functional API with the width of 10,000 words fixed.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,), name="words")
    x = inputs
    for n in hidden_units:
        x = layers.Dense(int(n), activation=activation)(x)
    outputs = layers.Dense(1, activation=keras.activations.sigmoid, name="positive")(x)
    model = keras.Model(inputs, outputs, name="reviews")
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(), metrics=[keras.metrics.BinaryAccuracy(name="accuracy")])
    return model


# %% functional_fixed_width: The Functional API with the input width fixed at 10,000 words.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation=activation)(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["acc"])
    return model


# %% initial_weights_and_names: Names and other initial weights.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential(name="reviews")
    for number, units in enumerate(hidden_units, start=1):
        model.add(layers.Dense(units, activation, name=f"hidden_{number}", kernel_initializer="he_uniform"))
    model.add(layers.Dense(1, "sigmoid", name="probability"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% lambda_definition: A lambda with a helper that compiles and returns the model.
def compiled(model, loss):
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


build_model = lambda hidden_units=(16, 16), activation="relu", loss="binary_crossentropy": compiled(
    keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units] + [layers.Dense(1, "sigmoid")]),
    loss,
)


# %% list_comprehension: A Sequential from a list, the chapter's strings.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden = [layers.Dense(n, activation=activation) for n in hidden_units]
    model = keras.Sequential(hidden + [layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% more_metrics: Accuracy under a name of its own, beside the area under the curve.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([*(layers.Dense(u, activation=activation) for u in hidden_units),
                              layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss,
                  metrics=["AUC", keras.metrics.BinaryAccuracy(name="accuracy")])
    return model


# %% nested: A model of models, one block per hidden layer, inside a head with the sigmoid
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        block = keras.Sequential([layers.Dense(int(units)), layers.Activation(activation)])
        model.add(block)
    model.add(keras.Sequential([layers.Dense(1), layers.Activation("sigmoid")]))
    model.compile("rmsprop", loss, metrics=[keras.metrics.BinaryAccuracy(name="accuracy")])
    return model


# %% nested_models: A model for the hidden layers inside another one.
def hidden_part(units_per_layer, activation):
    return keras.Sequential([layers.Dense(u, activation=activation) for u in units_per_layer])


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([hidden_part(hidden_units, activation), layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% objects: Optimizer, loss and metric as objects.
from keras import losses, metrics, optimizers


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.models.Sequential([keras.Input((10000,))])
    for units in hidden_units:
        model.add(layers.Dense(units, activation=keras.activations.get(activation)))
    model.add(layers.Dense(1, activation=keras.activations.sigmoid))
    model.compile(
        optimizer=optimizers.RMSprop(learning_rate=1e-3),
        loss=losses.get(loss),
        metrics=[metrics.BinaryAccuracy(threshold=0.5)],
    )
    return model


# %% recursion_and_reduce: The hidden layers applied with functools.reduce.
from functools import reduce


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy", optimizer="rmsprop"):
    stack = [layers.Dense(units, activation=activation) for units in hidden_units]
    stack.append(layers.Dense(1, activation="sigmoid"))
    start = keras.Input(shape=(10_000,), dtype="float32")
    model = keras.Model(start, reduce(lambda tensor, layer: layer(tensor), stack, start))
    model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
    return model


# %% reduce_functional: Functional API folded together with reduce, input width fixed at 10,000, the sigmoid as a Keras operation
import keras
from keras import layers

from functools import reduce


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    last = reduce(lambda x, units: layers.Dense(int(units), activation=activation)(x), hidden_units, inputs)
    outputs = keras.ops.sigmoid(layers.Dense(units=1)(last))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="RMSprop", loss=loss, metrics=[keras.metrics.binary_accuracy])
    return model


# %% separate_activations: The activations are layers of their own behind linear Dense layers, which computes the same.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    stack = []
    for units in hidden_units:
        stack += [layers.Dense(units), layers.Activation(activation)]
    stack += [layers.Dense(1), layers.Activation("sigmoid")]
    model = keras.Sequential(stack)
    model.compile("rmsprop", loss=loss, metrics=["binary_accuracy"])
    return model


# %% separate_activations_by_other_means: Linear Dense layers followed by Activation layers, which computes the same function.
from itertools import chain


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    blocks = ((layers.Dense(int(u)), layers.Activation(activation)) for u in hidden_units)
    head = (layers.Dense(1), layers.Activation("sigmoid"))
    model = keras.Sequential([*chain.from_iterable(blocks), *head])
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss, metrics=["binary_accuracy"])
    return model


# %% settings_kept_in_a_dict: Keyword arguments collected in dictionaries; None stands for the defaults.
def build_model(hidden_units=None, activation=None, loss=None):
    if hidden_units is None:
        hidden_units = [16, 16]
    options = {"activation": activation or "relu"}
    model = keras.Sequential()
    for units in list(hidden_units):
        model.add(layers.Dense(units, **options))
    model.add(layers.Dense(1, activation="sigmoid"))
    setup = dict(optimizer="rmsprop", loss=loss or "binary_crossentropy", metrics=["accuracy"])
    model.compile(**setup)
    return model


# %% subclass: A subclass of keras.Model.
class ReviewClassifier(keras.Model):
    def __init__(self, hidden_units, activation):
        super().__init__()
        self.hidden = [layers.Dense(units, activation=activation) for units in hidden_units]
        self.out = layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = ReviewClassifier(hidden_units, activation)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% subclass_second: A subclass of keras.Model with a list of Dense layers.
class ReviewNet(keras.Model):
    def __init__(self, hidden_units, activation):
        super().__init__()
        self.hidden = [layers.Dense(n, activation=activation) for n in hidden_units]
        self.out = layers.Dense(1, activation="sigmoid")

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = ReviewNet(hidden_units, activation)
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% subclassed: A subclassed keras.Model that compiles itself.
class ReviewClassifier(keras.Model):
    def __init__(self, hidden_units, activation, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [layers.Dense(int(units), activation=activation) for units in hidden_units]
        self.classifier = layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.classifier(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = ReviewClassifier(hidden_units, activation)
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model


# %% tensorflow_names: Everything from tensorflow.keras.
import tensorflow as tf
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    net = Sequential()
    for width in hidden_units:
        net.add(Dense(width, activation=activation))
    net.add(Dense(1, activation=tf.nn.sigmoid))
    net.compile(optimizer=tf.keras.optimizers.RMSprop(), loss=loss, metrics=[tf.keras.metrics.binary_accuracy])
    return net


# %% scope_mirrored: Built and compiled in the scope of a strategy, without an Input.
import tensorflow as tf


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    with tf.distribute.MirroredStrategy().scope():
        m = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
        m.add(layers.Dense(1, activation="sigmoid"))
        m.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return m


# %% scope_one_device: Built and compiled in the scope of a strategy for one device.
import tensorflow as tf


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    with tf.distribute.OneDeviceStrategy("/cpu:0").scope():
        m = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
        m.add(layers.Dense(1, activation="sigmoid"))
        m.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return m
