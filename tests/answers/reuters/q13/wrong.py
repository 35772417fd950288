# %% adam: Adam.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% after_two_wide_layers: The bottleneck is a third hidden layer.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, 64, bottleneck_units))


# %% always_four: Ignores bottleneck_units
# fails: test_bottleneck_units_are_honoured
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(4, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% at_most_46: Never wider than 46.
# fails: test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(min(32, bottleneck_units), activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% at_most_46_third: Limits the bottleneck to 46 units, "or else it is no bottleneck"
# fails: test_bottleneck_units_are_honoured
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    units = min(bottleneck_units, 46)
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% both_layers_narrow: Both hidden layers are narrow.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((bottleneck_units, bottleneck_units))


# %% default_model: The default model: the bottleneck is forgotten.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model()


# %% default_of_46: 46 by default, which is no bottleneck.
# fails: test_bottleneck_has_4_units_by_default
def build_bottleneck_model(bottleneck_units=46):
    return build_model((64, bottleneck_units))


# %% default_of_8: Eight units by default.
# fails: test_bottleneck_has_4_units_by_default
def build_bottleneck_model(bottleneck_units=8):
    return build_model((64, bottleneck_units))


# %% dropout: Dropout around the bottleneck.
# fails: test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% first_layer_shared: All models share one first layer, so a new model starts with trained weights
# fails: test_bottleneck_model_is_compiled_as_the_default_one
import keras
from keras import layers

first_layer = layers.Dense(64, activation="relu")


def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        first_layer,
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% four_whatever_is_asked: Always four.
# fails: test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, 4))


# %% growing_list: Appends to a list kept between calls, so each further model has one more narrow layer.
# fails: test_bottleneck_units_are_honoured
_sizes = [64]


def build_bottleneck_model(bottleneck_units=4):
    _sizes.append(bottleneck_units)
    return build_model(hidden_units=_sizes)


# %% hourglass: Wide again after the bottleneck.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units, 64))


# %% integer_labels: Compiled for integer labels.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    return build_sparse_model((64, bottleneck_units))


# %% made_once: One model per width, for all calls.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
# fails: test_bottleneck_model_is_compiled_as_the_default_one
from functools import cache


@cache
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units))


# %% mean_squared_error: mse.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units), loss="mse")


# %% narrow_first: The narrow layer comes first.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((bottleneck_units, 64))


# %% narrow_first_second: The first hidden layer is narrow and the second one has 64 units.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(bottleneck_units, 64))


# %% no_bias_in_the_bottleneck: The bottleneck has no bias.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="relu", use_bias=False),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% no_metrics: No metric.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy")
    return model


# %% no_return: Nothing comes back.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = build_model((64, bottleneck_units))
    model.summary()


# %% not_compiled: compile is missing.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    return keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])


# %% only_the_bottleneck: The first hidden layer is missing.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((bottleneck_units,))


# %% output_too_narrow: The narrow layer is the output layer.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% scaled_first_layer: The first layer has 16 times bottleneck_units, which is 64 only for the default.
# fails: test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(16 * bottleneck_units, bottleneck_units))


# %% share_of_64: 64 divided by bottleneck_units.
# fails: test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, max(1, 64 // (4 * bottleneck_units))))


# %% shared_first_layer: All bottleneck models have their first layer in common.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
first_layer = layers.Dense(64, activation="relu")


def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        first_layer,
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% sigmoid_outputs: Sigmoids at the end.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="sigmoid"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% skip_connection: The output layer also sees the 64 units, so the information goes around the bottleneck
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    inputs = keras.Input(shape=(10000,))
    x = layers.Dense(64, activation="relu")(inputs)
    narrow = layers.Dense(bottleneck_units, activation="relu")(x)
    merged = layers.Concatenate()([narrow, x])
    outputs = layers.Dense(46, activation="softmax")(merged)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% three_hidden_layers: Puts the bottleneck after both layers of 64 instead of in place of the second
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, 64, bottleneck_units))


# %% trained_in_passing: Trains the model on noise "to initialise it".
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = build_model((64, bottleneck_units))
    x = np.random.default_rng(3).random((128, 10000)).astype("float32")
    model.fit(x, np.eye(46)[np.arange(128) % 46], epochs=2, verbose=0)
    return model


# %% units_to_remove: Takes bottleneck_units for the number of units to leave out.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, 64 - bottleneck_units))


# %% wide_again: Adds another layer of 64 units after the bottleneck.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, bottleneck_units, 64))


# %% wide_first_layer: 128 units before the bottleneck.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    return build_model((128, bottleneck_units))


# %% dropout_before_each_layer: Dropout before each hidden layer.
# fails: test_bottleneck_units_are_honoured
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential()
    for units in (64, bottleneck_units):
        model.add(layers.Dropout(0.5))
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% five_units_by_default: Five units by default.
# fails: test_bottleneck_has_4_units_by_default
def build_bottleneck_model(bottleneck_units=5):
    return build_model(hidden_units=(64, bottleneck_units))


# %% four_outputs: Four outputs.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_units_are_honoured
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential()
    for units in (64, bottleneck_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(4, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% loss_of_integer_labels: The loss expects integer labels.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, bottleneck_units), loss="sparse_categorical_crossentropy")


# %% own_network_not_compiled: A network of its own, which is not compiled.
# fails: test_bottleneck_has_4_units_by_default, test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential()
    for units in (64, bottleneck_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    return model


# %% own_network_with_adam: A network of its own, compiled with Adam.
# fails: test_bottleneck_model_is_compiled_as_the_default_one
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential()
    for units in (64, bottleneck_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
