# %% build_model_with_another_loss: build_model of question 6, with the sparse loss.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units=hidden_units, loss="sparse_categorical_crossentropy")


# %% cloned: clone_model of the default network, compiled for integer labels.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.models.clone_model(build_model(hidden_units))
    model.compile(optimizer=keras.optimizers.RMSprop(), loss="sparse_categorical_crossentropy", metrics=["acc"])
    return model


# %% compiled_again: The default model, compiled once more.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% functional: The Functional API and objects.
def build_sparse_model(hidden_units=(64, 64)):
    x = inputs = keras.Input(shape=(10000,))
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    model = keras.Model(inputs, layers.Dense(46, activation="softmax")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(1e-3),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% functional_object: Builds the network anew with the Functional API; loss and metric are objects.
def build_sparse_model(hidden_units=(64, 64)):
    inputs = keras.Input((10000,))
    x = inputs
    for n in hidden_units:
        x = layers.Dense(n, "relu")(x)
    model = keras.Model(inputs, layers.Dense(46, "softmax")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    return model


# %% functions: Own Functional network, loss and metric given as functions
import keras
from keras import layers

def build_sparse_model(hidden_units=(64, 64)):
    tensor = inputs = keras.Input((10000,))
    for units in list(hidden_units):
        tensor = keras.ops.relu(layers.Dense(int(units))(tensor))
    outputs = layers.Softmax()(layers.Dense(46)(tensor))
    model = keras.Model(inputs=[inputs], outputs=outputs)
    model.compile("rmsprop", keras.losses.sparse_categorical_crossentropy,
                  metrics=[keras.metrics.sparse_categorical_accuracy])
    return model


# %% logits_split: Linear Dense layers with separate activation layers, and the metric called "acc".
def build_sparse_model(hidden_units=(64, 64)):
    parts = []
    for n in hidden_units:
        parts += [layers.Dense(n), layers.Activation("relu")]
    model = keras.Sequential(parts + [layers.Dense(46), layers.Activation("softmax")])
    model.compile("rmsprop", loss="sparse_categorical_crossentropy", metrics=["acc"])
    return model


# %% loss_object_handed_over: Hands build_model a loss object.
def build_sparse_model(hidden_units=(64, 64), from_logits=False):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=from_logits)
    return build_model(hidden_units, loss)


# %% loss_that_encodes: A loss function of its own that encodes the labels and takes the categorical cross-entropy.
def from_numbers(y_true, y_pred):
    one_hot = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 46)
    return keras.losses.categorical_crossentropy(one_hot, y_pred)


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=from_numbers, metrics=["sparse_categorical_accuracy"])
    return model


# %% nested_model: The hidden layers in a helper model.
def body(units):
    return keras.Sequential([layers.Dense(n, activation="relu") for n in units])


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([body(hidden_units), layers.Dense(46, activation="softmax")])
    model.compile(loss="sparse_categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model


# %% none_for_the_default: None stands for the default; layers in a loop.
def build_sparse_model(hidden_units=None):
    widths = [64, 64] if hidden_units is None else list(hidden_units)
    model = keras.models.Sequential()
    for width in widths:
        model.add(layers.Dense(width, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% partial_of_build_model: functools.partial.
from functools import partial

build_sparse_model = partial(build_model, loss="sparse_categorical_crossentropy")


# %% recompile: Takes the model of q6 and compiles it once more with the sparse loss given as a function.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(tuple(map(int, hidden_units)))
    model.compile(optimizer="rmsprop",
                  loss=keras.losses.sparse_categorical_crossentropy,
                  metrics=["accuracy"])
    return model


# %% recompiled: Takes the default model of question 6 and compiles it a second time, with the loss function.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss=keras.losses.sparse_categorical_crossentropy, metrics=["accuracy"])
    return model


# %% recompiled_third: The model of q6, compiled anew with objects for integer labels
import keras

def build_sparse_model(hidden_units=(64, 64)):
    model = build_model([int(units) for units in hidden_units])
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=1e-3),
                  loss=keras.losses.SparseCategoricalCrossentropy(),
                  metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")])
    return model


# %% recursive_functional: Functional API, the hidden layers chained by recursion.
def build_sparse_model(hidden_units=(64, 64)):
    def chain(tensor, units):
        if len(units) == 0:
            return tensor
        head, *tail = units
        return chain(layers.Dense(int(head), activation="relu")(tensor), tail)

    inputs = keras.Input(shape=(10000,))
    outputs = layers.Dense(46, activation="softmax")(chain(inputs, list(hidden_units)))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["sparse_categorical_accuracy"])
    return model


# %% sequential_objects: Sequential, with optimizer, loss and metric as objects.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(int(u), activation="relu") for u in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(),
                  loss=keras.losses.SparseCategoricalCrossentropy(),
                  metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")])
    return model


# %% sequential_subclass: A subclass of Sequential that compiles itself
import keras
from keras import layers

class SparseNetwork(keras.Sequential):
    def __init__(self, widths):
        super().__init__()
        for width in widths:
            self.add(layers.Dense(int(width), "relu"))
        self.add(layers.Dense(46, "softmax"))
        self.compile(optimizer="RMSprop", loss="sparse_categorical_crossentropy", metrics=["acc"])


def build_sparse_model(hidden_units=(64, 64)):
    return SparseNetwork(hidden_units)


# %% settings_in_a_dict: All settings in a dictionary, with a lambda around it.
SPARSE = {"loss": keras.losses.sparse_categorical_crossentropy}
build_sparse_model = lambda hidden_units=(64, 64): build_model(hidden_units=tuple(hidden_units), **SPARSE)


# %% subclass: A subclass of Sequential that compiles itself.
class IntegerLabels(keras.Sequential):
    def __init__(self, hidden_units):
        super().__init__([layers.Dense(units, activation="relu") for units in hidden_units])
        self.add(layers.Dense(46))
        self.add(layers.Softmax())
        self.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])


def build_sparse_model(hidden_units=(64, 64)):
    return IntegerLabels(list(hidden_units))


# %% subclass_compile: A subclassed model whose compile has the defaults of this network.
class SparseNet(keras.Model):
    def __init__(self, *units):
        super().__init__(name="sparse_net")
        self.body = keras.Sequential([layers.Dense(int(n), activation="relu") for n in units]
                                     + [layers.Dense(46, activation="softmax")])

    def call(self, x, training=None):
        return self.body(x, training=training)


def build_sparse_model(hidden_units=(64, 64)):
    net = SparseNet(*hidden_units)
    net.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return net


# %% tensorflow_names: Names from tensorflow.keras, a fixed input width.
import tensorflow as tf


def build_sparse_model(hidden_units=(64, 64)):
    stack = [tf.keras.Input((10000,))]
    stack += [tf.keras.layers.Dense(n, activation=tf.nn.relu) for n in hidden_units]
    model = tf.keras.Sequential(stack + [tf.keras.layers.Dense(46, activation=tf.nn.softmax)])
    model.compile(tf.keras.optimizers.RMSprop(), tf.keras.losses.SparseCategoricalCrossentropy(),
                  metrics=["accuracy", tf.keras.metrics.SparseTopKCategoricalAccuracy(k=3)])
    return model


# %% via_build_model: Build_model with the other loss.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units=[int(u) for u in hidden_units], loss="sparse_categorical_crossentropy")


# %% compiled_with_a_loss_object: Compiles the model of build_model again, with a loss object.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units=list(hidden_units))
    loss = keras.losses.SparseCategoricalCrossentropy()
    model.compile("rmsprop", loss, metrics=["sparse_categorical_accuracy"])
    return model


# %% loss_as_a_function: Passes the loss to build_model as a function.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss=keras.losses.sparse_categorical_crossentropy)


# %% own_network: Writes the network out again.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
