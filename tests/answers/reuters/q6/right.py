# %% activation_layers: Activations as layers of their own, the softmax too.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    stack = []
    for units in hidden_units:
        stack += [layers.Dense(units), layers.ReLU()]
    model = keras.Sequential(stack + [layers.Dense(46), layers.Softmax()])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["acc"])
    return model


# %% adds_layer_by_layer: Sequential and add, with a fixed input width.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.models.Sequential()
    model.add(keras.Input(shape=(10000,)))
    for n in hidden_units:
        model.add(layers.Dense(n, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% categorical_accuracy: The metric by its long name, and an optimizer object.
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import RMSprop


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Sequential([Dense(units, activation="relu") for units in hidden_units])
    model.add(Dense(46, activation="softmax"))
    model.compile(optimizer=RMSprop(learning_rate=0.001), loss=loss, metrics=["categorical_accuracy"])
    return model


# %% compiled_by_a_helper: One helper for the layers, one for compiling.
def stack_of(units):
    return [layers.Dense(n, activation="relu") for n in units] + [layers.Dense(46, activation="softmax")]


def compiled(model, **options):
    model.compile(optimizer="rmsprop", metrics=["accuracy"], **options)
    return model


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    return compiled(keras.Sequential(stack_of(hidden_units)), loss=loss)


# %% crossentropy_object: A loss object where the default loss is asked for, "loss" being None by default.
def build_model(hidden_units=(64, 64), loss=None):
    model = keras.Sequential()
    for width in hidden_units:
        model.add(layers.Dense(width, activation=keras.activations.relu))
    model.add(layers.Dense(46, activation=keras.activations.softmax))
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=loss or keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model


# %% functional: The Functional API.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    words = keras.Input(shape=(10000,), name="words")
    x = words
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    topics = layers.Dense(46, activation="softmax", name="topics")(x)
    model = keras.Model(words, topics)
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model


# %% functional_fixed_width: Functional API with the input width fixed at 10,000, activations as functions, the optimizer as object.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input(shape=(10000,), name="newswire")
    x = inputs
    for n in hidden_units:
        x = layers.Dense(int(n), activation=keras.activations.relu)(x)
    outputs = layers.Dense(46, activation=keras.activations.softmax, name="topic")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model


# %% functional_input: The Functional API with a fixed input width of 10,000 words and an optimizer object.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    outputs = layers.Dense(46, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model


# %% functional_reduce: Functional API folded together with reduce, everything given as objects
import keras
from keras import layers

from functools import reduce


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input(shape=(10000,), name="words")
    features = reduce(lambda tensor, units: layers.Dense(int(units), activation=keras.activations.relu)(tensor),
                      hidden_units, inputs)
    outputs = layers.Dense(46, activation=keras.activations.softmax, name="topics")(features)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model


# %% he_initialisation: He's initial weights for relu, biases spelt out.
def build_model(hidden_units: tuple = (64, 64), loss: str = "categorical_crossentropy") -> keras.Model:
    """Build the network."""
    common = dict(activation="relu", kernel_initializer="he_normal", bias_initializer="zeros")
    model = keras.Sequential([layers.Dense(int(units), **common) for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax", kernel_initializer="glorot_normal"))
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(1e-3, rho=0.9), metrics=["accuracy"])
    return model


# %% input_shape_keyword: input_shape in the first layer, as in older books; while over a list.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    left = list(hidden_units)
    model = keras.Sequential()
    model.add(layers.Dense(left.pop(0), activation="relu", input_shape=(10000,)))
    while left:
        model.add(layers.Dense(left.pop(0), activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% lambda_with_tap: A lambda; "or" returns the model after compile has returned None.
def _model(units):
    return keras.Sequential([*(layers.Dense(u, "relu") for u in units), layers.Dense(46, "softmax")])


build_model = lambda hidden_units=(64, 64), loss="categorical_crossentropy": (
    lambda model: model.compile("rmsprop", loss, metrics=["accuracy"]) or model
)(_model(hidden_units))


# %% loss_function_looked_up: Looks the loss up by its name.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    loss_function = keras.losses.get(loss)
    network = keras.Sequential(name="newswires")
    for place, units in enumerate(hidden_units):
        network.add(layers.Dense(units=units, activation="relu", name=f"hidden_{place}"))
    network.add(layers.Dense(units=46, activation="softmax", name="topics"))
    network.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss_function, metrics=["accuracy"])
    return network


# %% more_metrics: The accuracy beside a top-3 accuracy, as the book's later edition has it.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy", num_classes=46):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(num_classes, activation="softmax"))
    top_3 = keras.metrics.TopKCategoricalAccuracy(k=3, name="top_3_accuracy")
    more = [top_3] if loss == "categorical_crossentropy" else []
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy", *more])
    return model


# %% nested_sequential: The hidden layers as a model within the model.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    body = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units], name="body")
    head = layers.Dense(46, activation="softmax")
    model = keras.Sequential([body, head])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% own_softmax_and_relu: Activations written with keras.ops.
from keras import ops


def relu(x):
    return ops.maximum(x, 0.0)


def shares(x):
    powers = ops.exp(x - ops.max(x, axis=-1, keepdims=True))
    return powers / ops.sum(powers, axis=-1, keepdims=True)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation=relu) for units in hidden_units])
    model.add(layers.Dense(46, activation=shares))
    model.compile(optimizer="RMSprop", loss=loss, metrics=["accuracy"])
    return model


# %% reduce_functional: Functools.reduce chains the layers over an Input of the book's width 10,000; loss may be a string, function or object.
from functools import reduce


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    dense_layers = [*map(lambda u: layers.Dense(int(u), "relu"), hidden_units), layers.Dense(46, "softmax")]
    inp = keras.Input((10_000,))
    out = reduce(lambda tensor, layer: layer(tensor), dense_layers, inp)
    model = keras.Model(inputs=inp, outputs=out)
    model.compile(loss=loss, metrics=["accuracy"], optimizer=keras.optimizers.get("rmsprop"))
    return model


# %% separate_activations: Linear Dense layers, each followed by an activation layer of its own.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units))
        model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model


# %% separate_activations_by_other_means: The activations are layers of their own (ReLU and Softmax) behind linear Dense layers, which computes the same network.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.models.Sequential(name="reuters")
    for units in hidden_units:
        model.add(layers.Dense(int(units)))
        model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile("rmsprop", loss, metrics=["acc"])
    return model


# %% separate_activations_third: Linear Dense layers, each followed by its own activation layer
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential(name="newswires")
    for number, units in enumerate(hidden_units, start=1):
        model.add(layers.Dense(int(units), name=f"hidden_{number}"))
        model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss, metrics=["accuracy"])
    return model


# %% sequential_list: Sequential from a list of layers.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    stack = [layers.Dense(int(units), activation="relu") for units in hidden_units]
    stack.append(layers.Dense(46, activation="softmax"))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% subclass: A subclass of keras.Model.
class Newswires(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.topics = layers.Dense(46, activation="softmax")
        self.hidden = [layers.Dense(units, activation="relu") for units in hidden_units]

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.topics(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Newswires(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% subclass_second: A subclassed model that keeps its hidden layers in a list.
class TopicNet(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(units, activation="relu") for units in hidden_units]
        self.out = layers.Dense(46, activation="softmax")

    def call(self, inputs):
        for layer in self.hidden:
            inputs = layer(inputs)
        return self.out(inputs)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = TopicNet(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% subclassed: A subclassed model that keeps its layers in a list
import keras
from keras import layers

class NewswireClassifier(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(int(units), activation="relu") for units in hidden_units]
        self.classifier = layers.Dense(46, activation="softmax")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.classifier(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = NewswireClassifier(hidden_units)
    model.compile("rmsprop", loss, metrics=["acc"])
    return model


# %% subclassed_by_other_means: A subclassed model with the hidden layers in a list.
class TopicClassifier(keras.Model):
    def __init__(self, hidden_units, n_topics=46):
        super().__init__()
        self.hidden = [layers.Dense(int(u), activation="relu") for u in hidden_units]
        self.head = layers.Dense(n_topics, activation="softmax")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.head(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = TopicClassifier(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% train_step_of_its_own: A Sequential with a train_step of its own.
import tensorflow as tf


class Trained(keras.Sequential):
    def train_step(self, data):
        x, y, weights = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            outputs = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=outputs, sample_weight=weights)
        self.optimizer.apply(tape.gradient(loss, self.trainable_weights), self.trainable_weights)
        return self.compute_metrics(x, y, outputs, weights)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Trained([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% functional_short: The Functional API with activations by position and the short name of the accuracy.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = x = keras.Input((10000,))
    for units in hidden_units:
        x = layers.Dense(units, "relu")(x)
    model = keras.Model(inputs, layers.Dense(46, "softmax")(x))
    model.compile("rmsprop", loss, metrics=["acc"])
    return model


# %% optimizer_object_and_second_metric: The optimizer is an object, and a second metric follows the accuracy.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(
        optimizer=keras.optimizers.RMSprop(1e-3),
        loss=str(loss),
        metrics=["accuracy", keras.metrics.MeanSquaredError()],
    )
    return model


# %% own_class: A subclass that ends with TensorFlow's softmax.
import tensorflow as tf


class Network(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.last = layers.Dense(46)
        self.hidden = [layers.Dense(units, "relu") for units in hidden_units]

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return tf.nn.softmax(self.last(x))


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Network(hidden_units)
    model.compile(keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model


# %% softmax_in_a_lambda_layer: The softmax is a function in a Lambda layer.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46))
    model.add(layers.Lambda(keras.ops.softmax))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% softmax_layer: The softmax is a layer.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% scope_mirrored: Built and compiled in the scope of a strategy, without an Input.
import tensorflow as tf


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    with tf.distribute.MirroredStrategy().scope():
        m = keras.Sequential([layers.Dense(n, activation="relu") for n in hidden_units])
        m.add(layers.Dense(46, activation="softmax"))
        m.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return m
