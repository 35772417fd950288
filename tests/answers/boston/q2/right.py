# %% activation_layers: Activations as layers of their own.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units))
        model.add(layers.ReLU())
    model.add(layers.Dense(1))
    model.add(layers.Activation("linear"))
    model.compile(optimizer="rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    return model


# %% default_none: None stands for the usual widths; the model is built beforehand.
def build_model(hidden_units=None):
    widths = [64, 64] if hidden_units is None else list(hidden_units)
    model = keras.Sequential()
    while widths:
        model.add(layers.Dense(widths.pop(0), activation="relu"))
    model.add(layers.Dense(1))
    model.build((None, 13))
    model.compile(loss="mse", metrics=["mae"])  # rmsprop is what compile takes by default
    return model


# %% flat_output: One number per row without a second axis.
def build_model(hidden_units=(64, 64)):
    start = x = keras.Input((13,))
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    x = layers.Dense(1)(x)
    model = keras.Model(start, layers.Reshape(())(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% from_config: The layers come from a configuration.
def build_model(hidden_units=(64, 64)):
    configs = [{"units": units, "activation": "relu"} for units in hidden_units] + [{"units": 1}]
    model = keras.Sequential()
    for config in configs:
        model.add(layers.Dense(**config))
    model.compile(
        optimizer=keras.optimizers.get("rmsprop"), loss=keras.losses.get("mse"), metrics=[keras.metrics.get("mae")]
    )
    return model


# %% functional: The Functional API for 13 features.
def build_model(hidden_units=(64, 64), n_features=13):
    inputs = keras.Input(shape=(n_features,), name="features")
    x = inputs
    for i, units in enumerate(hidden_units, start=1):
        x = layers.Dense(units, activation="relu", name=f"hidden_{i}")(x)
    price = layers.Dense(1, name="price")(x)
    model = keras.Model(inputs=inputs, outputs=price, name="boston")
    model.compile("rmsprop", "mse", metrics=["mae"])
    return model


# %% functional_reduce: Functional API with functools.reduce, ReLU as separate layers, objects for optimizer, loss and metric
import keras
from keras import layers

from functools import reduce


def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,), name="features")
    body = reduce(lambda x, u: layers.ReLU()(layers.Dense(int(u))(x)), hidden_units, inputs)
    price = layers.Dense(1, activation="linear", name="price")(body)
    model = keras.Model(inputs, price)
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.MeanSquaredError(),
        metrics=[keras.metrics.MeanAbsoluteError(name="mae")],
    )
    return model


# %% functional_reduce_by_other_means: Functional API with a fixed input of 13 features, the hidden stack folded with functools.reduce.
from functools import reduce


def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    hidden = reduce(lambda tensor, units: layers.Dense(int(units), activation="relu")(tensor), hidden_units, inputs)
    model = keras.Model(inputs, layers.Dense(1)(hidden))
    model.compile("rmsprop", "mse", metrics=["mae"])
    return model


# %% functional_thirteen: The Functional API with the input width fixed at 13, and objects for optimizer, loss and metric.
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation=keras.activations.relu)(x)
    model = keras.Model(inputs, layers.Dense(1, activation="linear")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.MeanSquaredError(),
        metrics=[keras.metrics.MeanAbsoluteError()],
    )
    return model


# %% functions: Loss and metric as functions.
from keras.losses import mean_squared_error
from keras.metrics import mean_absolute_error


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    model.add(keras.Input(shape=(13,)))
    for units in hidden_units:
        model.add(layers.Dense(units, "relu"))
    model.add(layers.Dense(1, None))
    model.compile(keras.optimizers.RMSprop(), mean_squared_error, metrics=[mean_absolute_error])
    return model


# %% functions_for_loss: Sequential filled with add(), activation and loss and metric given as functions.
def build_model(hidden_units: tuple = (64, 64)) -> keras.Model:
    model = keras.models.Sequential(name="boston")
    for units in hidden_units:
        model.add(layers.Dense(int(units), activation=keras.ops.relu))
    model.add(layers.Dense(units=1, activation=None))
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
                  loss=keras.losses.mean_squared_error,
                  metrics=[keras.metrics.mean_absolute_error])
    return model


# %% lambda_unpacked: A lambda bound to the name; layers unpacked from a generator; compile's None is skipped with `or`.
build_model = lambda hidden_units=(64, 64): (
    (net := keras.Sequential([*(layers.Dense(int(u), "relu") for u in hidden_units), layers.Dense(1)])).compile(
        optimizer="rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    or net)


# %% lambda_with_helper: A lambda around a helper that compiles.
def compiled(model):
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


build_model = lambda hidden_units=(64, 64): compiled(
    keras.Sequential([*[layers.Dense(units, activation="relu") for units in hidden_units], layers.Dense(1)])
)


# %% list_of_layers: All layers in one list.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(n, activation="relu") for n in hidden_units] + [layers.Dense(1)])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% more_metrics: Several metrics; the mae is the last one.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    rmse = keras.metrics.RootMeanSquaredError(name="rmse")
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mse", rmse, "mae"])
    return model


# %% nested_models: A model for the hidden layers inside another model.
def build_model(hidden_units=(64, 64)):
    body = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units], name="body")
    model = keras.Sequential([keras.Input((13,)), body, layers.Dense(1, name="head")])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% nested_sequential: One small Sequential per hidden layer inside another Sequential
import keras
from keras import layers

def _hidden(units):
    return keras.Sequential([layers.Dense(int(units)), layers.Activation("relu")])


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(_hidden(units))
    model.add(layers.Dense(units=1, activation=None))
    model.compile("rmsprop", "mean_squared_error", metrics=["mean_absolute_error"])
    return model


# %% objects: Optimizer, loss and metric as objects.
def build_model(hidden_units=(64, 64)):
    model = keras.models.Sequential([keras.layers.Input((13,))])
    for units in hidden_units:
        model.add(layers.Dense(units=units, activation=keras.activations.relu))
    model.add(layers.Dense(units=1, activation="linear"))
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=1e-3),
        loss=keras.losses.MeanSquaredError(),
        metrics=[keras.metrics.MeanAbsoluteError()],
    )
    return model


# %% own_functions: Own functions for loss and metric, which flatten both sides first.
def differences(y_true, y_pred):
    return keras.ops.reshape(keras.ops.cast(y_true, y_pred.dtype), (-1,)) - keras.ops.reshape(y_pred, (-1,))


def squared_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.square(differences(y_true, y_pred)))


def mae(y_true, y_pred):
    return keras.ops.absolute(differences(y_true, y_pred))


def build_model(hidden_units=(64, 64)):
    net = keras.Sequential([*(layers.Dense(h, activation="relu") for h in hidden_units), layers.Dense(1)])
    net.compile(optimizer="rmsprop", loss=squared_error, metrics=[mae])
    return net


# %% own_mse_function: The loss is a hand-written squared error and relu is spelt out with keras.ops
import keras
from keras import layers

def squared_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.square(y_pred - y_true), axis=-1)


def my_relu(x):
    return keras.ops.maximum(x, 0.0)


def build_model(hidden_units=(64, 64)):
    widths = np.ravel(hidden_units).astype(int).tolist()
    stack = [keras.Input((13,))]
    stack += [layers.Dense(w, activation=my_relu) for w in widths]
    stack += [layers.Dense(1)]
    model = keras.Sequential(stack)
    model.compile(optimizer=keras.optimizers.RMSprop(1e-3), loss=squared_error, metrics=["mae"])
    return model


# %% partial_definition: A functools.partial.
from functools import partial


def make(output_units, hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(output_units))
    model.compile(optimizer=keras.optimizers.RMSprop(0.001, rho=0.9), loss="mse", metrics=["mae"])
    return model


build_model = partial(make, 1)


# %% recursive_functional: Recursion over the remaining widths, symbolic 13-wide input; optimizer and loss fetched with get().
def build_model(hidden_units=(64, 64)):
    def tower(tensor, widths):
        if len(widths) == 0:
            return layers.Dense(1, name="price")(tensor)
        first, *rest = widths
        return tower(layers.Dense(int(first), activation="relu")(tensor), rest)

    features = keras.Input((13,), name="features")
    model = keras.Model(inputs=features, outputs=tower(features, list(hidden_units)))
    config = dict(optimizer=keras.optimizers.get("rmsprop"), loss=keras.losses.get("mse"), metrics=["mae"])
    model.compile(**config)
    return model


# %% reduce_over_layers: Applies the layers with functools.reduce.
from functools import reduce


def build_model(hidden_units=(64, 64), optimizer="rmsprop"):
    features = keras.Input(shape=(13,), dtype="float32")
    stack = [layers.Dense(width, activation="relu") for width in hidden_units] + [layers.Dense(1)]
    model = keras.Model(features, reduce(lambda t, layer: layer(t), stack, features))
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    return model


# %% run_eagerly: Eager execution and no XLA.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for u in hidden_units:
        model.add(layers.Dense(u, activation="relu"))
    model.add(layers.Dense(1))
    options = dict(optimizer="rmsprop", loss="mse", metrics=["mae"])
    model.compile(**options, run_eagerly=True, jit_compile=False)
    return model


# %% seeded_initial_weights: Initializers with seeds; the same start for each model.
def build_model(hidden_units=(64, 64)):
    keras.utils.set_random_seed(42)
    model = keras.Sequential(name="prices")
    for number, units in enumerate(hidden_units):
        init = keras.initializers.HeNormal(seed=number)
        model.add(layers.Dense(units, activation="relu", kernel_initializer=init))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% separate_relu_layers: Linear Dense layers, each followed by a ReLU layer of its own, in one Sequential.
def build_model(hidden_units=(64, 64)):
    stack = []
    for units in hidden_units:
        stack += [layers.Dense(units), layers.ReLU()]
    model = keras.Sequential([*stack, layers.Dense(1)])
    model.compile("rmsprop", keras.losses.mean_squared_error, metrics=[keras.metrics.MeanAbsoluteError(name="mae")])
    return model


# %% subclass: A subclass with its own call.
class PriceModel(keras.Model):
    def __init__(self, widths):
        super().__init__()
        self.stack = [layers.Dense(w, activation="relu") for w in widths]
        self.head = layers.Dense(1)

    def call(self, x):
        for dense in self.stack:
            x = dense(x)
        return self.head(x)


def build_model(hidden_units=(64, 64)):
    model = PriceModel(hidden_units)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% subclassed: A subclassed model that holds its Dense layers in a list.
class PriceNetwork(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(int(units), activation="relu") for units in hidden_units]
        self.price = layers.Dense(1)

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.price(x)


def build_model(hidden_units=(64, 64)):
    model = PriceNetwork(hidden_units)
    model.compile(optimizer="rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    return model


# %% subclassed_by_other_means: A subclassed keras.Model with a list of Dense layers, compiled with objects.
class PriceRegressor(keras.Model):
    def __init__(self, hidden_units, **kwargs):
        super().__init__(**kwargs)
        self.hidden = [layers.Dense(int(units), activation=keras.activations.relu) for units in hidden_units]
        self.price = layers.Dense(1, activation="linear")

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.price(x)


def build_model(hidden_units=(64, 64)):
    model = PriceRegressor(hidden_units)
    model.compile(optimizer=keras.optimizers.RMSprop(),
                  loss=keras.losses.MeanSquaredError(),
                  metrics=[keras.metrics.MeanAbsoluteError(name="mae")])
    return model


# %% subclassed_third: A subclassed model with its own call(), metric given as a function
import keras
from keras import layers

class PriceModel(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(int(u), activation="relu") for u in hidden_units]
        self.head = layers.Dense(1)

    def call(self, inputs):
        x = inputs
        for layer in self.hidden:
            x = layer(x)
        return self.head(x)


def build_model(hidden_units=(64, 64)):
    model = PriceModel(hidden_units)
    model.compile(optimizer="rmsprop", loss="mse", metrics=[keras.metrics.mean_absolute_error])
    return model


# %% tensorflow_names: Names from tensorflow.keras; other capitals.
import tensorflow as tf


def build_model(hidden_units=(64, 64)):
    model = tf.keras.models.Sequential()
    for neurons in hidden_units:
        model.add(tf.keras.layers.Dense(neurons, activation=tf.nn.relu))
    model.add(tf.keras.layers.Dense(1))
    model.compile(optimizer="RMSprop", loss="MSE", metrics=["MAE"])
    return model


# %% input_layer_first: Begins with an Input of 13 features.
def build_model(hidden_units=(64, 64)):
    m = keras.Sequential(
        [keras.Input((13,))] + [layers.Dense(u, activation="relu") for u in hidden_units] + [layers.Dense(1)]
    )
    m.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return m


# %% lambda_loss: The loss is a lambda, the metric MAE in capitals.
def build_model(hidden_units=(64, 64)):
    m = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units] + [layers.Dense(1)])
    m.compile(keras.optimizers.RMSprop(), lambda y, p: keras.ops.mean((y - p) ** 2, -1), metrics=["MAE"])
    return m


# %% objects_for_loss_and_metric: Loss and metric as objects, the output with a linear activation.
def build_model(hidden_units=(64, 64)):
    m = keras.Sequential(
        [layers.Dense(u, activation="relu") for u in hidden_units] + [layers.Dense(1, activation="linear")]
    )
    m.compile("rmsprop", keras.losses.MeanSquaredError(), metrics=[keras.metrics.MeanAbsoluteError()])
    return m


# %% output_without_a_column: The output is reshaped to one number per row.
def build_model(hidden_units=(64, 64)):
    i = x = keras.Input((13,))
    for u in hidden_units:
        x = layers.Dense(u, activation="relu")(x)
    m = keras.Model(i, layers.Reshape(())(layers.Dense(1)(x)))
    m.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return m


# %% two_metrics: mse and mae as metrics.
def build_model(hidden_units=(64, 64)):
    m = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units] + [layers.Dense(1)])
    m.compile(optimizer="rmsprop", loss="mse", metrics=["mse", "mae"])
    return m


# %% scope_mirrored: Built and compiled in the scope of a strategy, without an Input.
import tensorflow as tf


def build_model(hidden_units=(64, 64)):
    with tf.distribute.MirroredStrategy().scope():
        m = keras.Sequential([layers.Dense(n, activation="relu") for n in hidden_units] + [layers.Dense(1)])
        m.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return m
