# %% accuracy: Accuracy as metric, which says nothing about a number.
# fails: test_mae_is_reported
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["accuracy"])
    return model


# %% adam: Adam.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="adam", loss="mse", metrics=["mae"])
    return model


# %% always_two_layers: The first two entries only.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([
        layers.Dense(hidden_units[0], activation="relu"),
        layers.Dense(hidden_units[-1], activation="relu"),
        layers.Dense(1),
    ])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% batch_normalisation: Batch normalisation at the entrance.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.BatchNormalization()])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% cached: The same model for the same widths.
# fails: test_each_call_makes_a_fresh_model
from functools import cache


@cache
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% cached_by_lru: Lru_cache hands out the same (perhaps already trained) model for the same hidden_units
# fails: test_each_call_makes_a_fresh_model
import keras
from keras import layers

import functools


@functools.lru_cache(maxsize=None)
def _make(hidden_units):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


def build_model(hidden_units=(64, 64)):
    return _make(tuple(int(u) for u in hidden_units))


# %% clipped_gradients: Gradients are cut to length 1.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=keras.optimizers.RMSprop(clipnorm=1.0), loss="mse", metrics=["mae"])
    return model


# %% crossentropy: Copied from the reviews: binary cross-entropy.
# fails: test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["mae"])
    return model


# %% decaying_learning_rate: The learning rate falls while training.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    schedule = keras.optimizers.schedules.ExponentialDecay(0.001, decay_steps=500, decay_rate=0.5)
    model.compile(optimizer=keras.optimizers.RMSprop(schedule), loss="mse", metrics=["mae"])
    return model


# %% default_list_grows: The default list gets one more entry with each call.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
def build_model(hidden_units=[64, 64]):
    model = keras.Sequential()
    widths = hidden_units if isinstance(hidden_units, list) else list(hidden_units)
    for units in widths:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    widths.append(64)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% default_of_32: 32 units by default.
# fails: test_default_layers_are_64_64_and_1
def build_model(hidden_units=(32, 32)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% default_of_one_layer: One layer by default.
# fails: test_default_layers_are_64_64_and_1
def build_model(hidden_units=(64,)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% dropout: Dropout between the layers.
# fails: test_nothing_is_dropped_at_random
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
        model.add(layers.Dropout(0.2))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% equal_widths_merged: Loops over dict.fromkeys(hidden_units), so equal widths are built once and the default has one hidden layer
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in dict.fromkeys(hidden_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% equal_widths_share_a_layer: Hidden layers of one width are one and the same Dense object, used several times.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    x = layers.Dense(hidden_units[0], activation="relu")(inputs)
    again = None
    for before, units in zip(hidden_units, hidden_units[1:]):
        if units == before:
            again = again or layers.Dense(units, activation="relu")
            x = again(x)
        else:
            x = layers.Dense(units, activation="relu")(x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% exponential_output: exp of the last unit.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
# fails: test_mae_is_reported, test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1, activation="exponential"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% gelu_hidden: gelu, which looks like relu from afar.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="gelu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% gives_the_builder: Returns a function that would build the model.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_nothing_is_dropped_at_random, test_prices_can_be_any_number
# fails: test_loss_is_mse, test_optimizer_is_rmsprop, test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    def make():
        model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
        model.add(layers.Dense(1))
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        return model

    return make


# %% half_the_squared_error: Half of the squared error, as in a lecture.
# fails: test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss=lambda t, p: 0.5 * keras.ops.square(t - p), metrics=["mae"])
    return model


# %% hidden_layer_not_connected: Functional: the output is fed by the features again.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input((13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(x)
    model = keras.Model(inputs, layers.Dense(1)(inputs))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% hidden_layers_frozen: The hidden layers can't learn.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu", trainable=False) for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% hidden_units_ignored: Always two layers of 64.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(1),
    ])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% huber_loss: Huber's loss.
# fails: test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="huber", metrics=["mae"])
    return model


# %% input_shape_of_a_global: The input shape comes from a variable of the notebook.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_nothing_is_dropped_at_random, test_prices_can_be_any_number
# fails: test_loss_is_mse, test_optimizer_is_rmsprop, test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([keras.Input(shape=(train_data.shape[1],))])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% inputs_of_one_column: The input shape is that of the target.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_prices_can_be_any_number, test_loss_is_mse, test_optimizer_is_rmsprop
# fails: test_mae_is_reported, test_each_call_makes_a_fresh_model, test_nothing_is_dropped_at_random
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([keras.Input(shape=(1,))])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% l2_penalty: An L2 penalty on the weights.
# fails: test_loss_is_mse, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu", kernel_regularizer=keras.regularizers.l2(0.01)))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% larger_learning_rate: Ten times the usual learning rate.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=keras.optimizers.RMSprop(0.01), loss="mse", metrics=["mae"])
    return model


# %% last_hidden_layer_lost: The loop stops one layer too early.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64, 64)):
    model = keras.Sequential()
    for i in range(len(hidden_units) - 1):
        model.add(layers.Dense(hidden_units[i], activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% last_hidden_linear: The last hidden layer has no relu.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        is_last = i == len(hidden_units) - 1
        model.add(layers.Dense(units, activation=None if is_last else "relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% layer_normalisation: Layer normalisation without weights behind each layer.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
        model.add(layers.LayerNormalization(center=False, scale=False))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% layers_reversed: Layers are inserted in front, so that they come in the reverse order.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    stack = [layers.Dense(1)]
    for units in hidden_units:
        stack.insert(0, layers.Dense(units, activation="relu"))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% layers_reversed_second: The hidden layers come in reverse order, which shows only when their widths differ.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    x = [layers.Dense(1)]
    for units in hidden_units:
        x.insert(0, layers.Dense(units, activation="relu"))
    model = keras.Sequential(x)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% list_argument_grows: += (1,) lengthens the caller's list, so the next model from the same list has one layer more
# fails: test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    hidden_units += (1,)
    model = keras.Sequential()
    for units in hidden_units[:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(hidden_units[-1]))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% logarithmic_loss: The mean squared error of the logarithms.
# fails: test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="msle", metrics=["mae"])
    return model


# %% loss_and_metric_exchanged: mae is the loss, mse the metric.
# fails: test_loss_is_mse, test_mae_is_reported
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mae", metrics=["mse"])
    return model


# %% mae_as_loss: The mean absolute error as loss.
# fails: test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mae", metrics=["mae"])
    return model


# %% mae_in_dollars: The metric is in dollars.
# fails: test_mae_is_reported
def mae(y_true, y_pred):
    return 1000 * keras.metrics.mean_absolute_error(y_true, y_pred)


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[mae])
    return model


# %% metrics_as_third_argument: Compile's third positional argument is loss_weights, not metrics.
# fails: test_loss_is_mse, test_optimizer_is_rmsprop, test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile("rmsprop", "mse", ["mae"])
    return model


# %% metrics_in_the_place_of_weights: compile's third parameter is loss_weights.
# fails: test_loss_is_mse, test_optimizer_is_rmsprop, test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile("rmsprop", "mse", ["mae"])
    return model


# %% msle_loss: The loss is the mean squared logarithmic error
# fails: test_loss_is_mse
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mean_squared_logarithmic_error", metrics=["mae"])
    return model


# %% nadam: Nadam.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=keras.optimizers.Nadam(), loss="mse", metrics=["mae"])
    return model


# %% no_bias: Layers without bias.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu", use_bias=False) for u in hidden_units])
    model.add(layers.Dense(1, use_bias=False))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% no_hidden_activation: Hidden layers without activation: one linear model.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u) for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% no_metric: No metric at all.
# fails: test_mae_is_reported
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse")
    return model


# %% no_output_layer: The last hidden layer is the output.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_prices_can_be_any_number, test_optimizer_is_rmsprop
# fails: test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% no_return: The return is missing.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_nothing_is_dropped_at_random, test_prices_can_be_any_number
# fails: test_loss_is_mse, test_optimizer_is_rmsprop, test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])


# %% noise: Noise on the features.
# fails: test_nothing_is_dropped_at_random, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.GaussianNoise(0.1)])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% not_compiled: Not compiled.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_loss_is_mse, test_optimizer_is_rmsprop
# fails: test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    return model


# %% one_layer_too_many: An entrance layer of 64 units before those asked for.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64,)):
    model = keras.Sequential([layers.Dense(64, activation="relu")])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% one_width_for_all: The number of layers is right, all are as wide as the first.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for _ in hidden_units:
        model.add(layers.Dense(hidden_units[0], activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% output_times_ten: A rescaling layer behind the output unit.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.add(layers.Rescaling(10.0))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% own_metric_broadcasts: A metric of its own subtracts (n,) from (n, 1), which compares each prediction with each price.
# fails: test_mae_is_reported
def mae(y_true, y_pred):
    return keras.ops.mean(keras.ops.absolute(y_pred - y_true))


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[mae])
    return model


# %% percentage_error: mape, one letter more.
# fails: test_mae_is_reported
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mape"])
    return model


# %% prices_capped_at_50: Outputs above 50 are cut off, because the data ends there.
# fails: test_default_layers_are_64_64_and_1
# perhaps: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.add(layers.Lambda(lambda x: keras.ops.minimum(x, 50.0)))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% relu6_hidden: relu with an upper end.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu6") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% relu_capped_at_six: The hidden units saturate at 6 (relu6), they are not relu
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    inputs = keras.Input((13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units)(x)
        x = layers.ReLU(max_value=6.0)(x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% relu_on_first_layer_only: Only the first hidden layer is relu, the later ones are linear
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        model.add(layers.Dense(units, activation="relu" if i == 0 else None))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% relu_output: relu on the output: prices are never negative, are they?
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in (*hidden_units, 1)])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% returns_what_compile_gives: compile gives None.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_nothing_is_dropped_at_random, test_prices_can_be_any_number
# fails: test_loss_is_mse, test_optimizer_is_rmsprop, test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    return model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])


# %% rmse_metric: The metric is the root mean squared error, not the mean absolute error.
# fails: test_mae_is_reported
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[keras.metrics.RootMeanSquaredError()])
    return model


# %% rmse_named_mae: The metric called "mae" is the root mean squared error
# fails: test_mae_is_reported
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(
        optimizer="rmsprop",
        loss="mse",
        metrics=[keras.metrics.RootMeanSquaredError(name="mae")],
    )
    return model


# %% rmsprop_with_momentum: RMSprop with momentum.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=keras.optimizers.RMSprop(momentum=0.9), loss="mse", metrics=["mae"])
    return model


# %% root_as_loss: The root of the mean squared error as loss.
# fails: test_loss_is_mse
def rmse(y_true, y_pred):
    return keras.ops.sqrt(keras.ops.mean(keras.ops.square(y_true - y_pred)))


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss=rmse, metrics=["mae"])
    return model


# %% root_named_mae: The metric is named mae and is the root of the squared error.
# fails: test_mae_is_reported
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[keras.metrics.RootMeanSquaredError(name="mae")])
    return model


# %% same_model_again: A cache hands out the same model again for the same hidden_units, already trained if the first one was.
# fails: test_each_call_makes_a_fresh_model
_models = {}


def build_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _models:
        model = keras.Sequential([layers.Dense(units, activation="relu") for units in key] + [layers.Dense(1)])
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        _models[key] = model
    return _models[key]


# %% same_width_twice_is_one_layer: Layers kept in a dictionary by width, so equal widths share one layer.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input(shape=(13,))
    x = layers.Dense(hidden_units[0], activation="relu")(inputs)
    shared = {}
    for u in hidden_units[1:]:
        key = (u, x.shape[-1])
        shared.setdefault(key, layers.Dense(u, activation="relu"))
        x = shared[key](x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% second_layer_linear: Only the first hidden layer has an activation.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        model.add(layers.Dense(units, activation="relu" if i == 0 else None))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% sgd: Plain gradient descent.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="sgd", loss="mse", metrics=["mae"])
    return model


# %% shared_optimizer: One optimizer object, made outside, for all models.
# fails: test_each_call_makes_a_fresh_model
rms = keras.optimizers.RMSprop()


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=rms, loss="mse", metrics=["mae"])
    return model


# %% shared_output_layer: One output layer, made outside, for all models.
# fails: test_hidden_units_are_honoured, test_each_call_makes_a_fresh_model
output = layers.Dense(1)


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(output)
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% sigmoid_output: A sigmoid unit at the end, as in the classifier.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% signed_error_as_mae: The metric forgets the absolute value.
# fails: test_mae_is_reported
def mae(y_true, y_pred):
    return keras.ops.reshape(y_pred, (-1,)) - keras.ops.reshape(y_true, (-1,))


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=[mae])
    return model


# %% skip_connection: Each hidden layer also sees the features.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input((13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(layers.Concatenate()([x, inputs]) if x is not inputs else x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% softplus_output: softplus keeps prices positive.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1, activation="softplus"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% softplus_output_second: The output unit has a softplus so that prices stay positive, where it should be linear.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1, activation="softplus"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% sorted_funnel: Sorts the widths from wide to narrow, so (16, 64) is built as (64, 16)
# fails: test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in sorted(hidden_units, reverse=True):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% sum_of_squares: The sum over the batch in place of the mean.
# fails: test_loss_is_mse
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss=keras.losses.MeanSquaredError(reduction="sum"), metrics=["mae"])
    return model


# %% tanh_hidden: tanh in place of relu.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="tanh") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% thirteen_outputs: As many outputs as features.
# fails: test_model_is_compiled_and_gives_one_price_per_row, test_default_layers_are_64_64_and_1
# fails: test_hidden_units_are_honoured, test_prices_can_be_any_number, test_optimizer_is_rmsprop
# fails: test_mae_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(13))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% trained_already: Fitted to random prices before it is handed out.
# fails: test_default_layers_are_64_64_and_1, test_prices_can_be_any_number
# slow
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    rng = np.random.default_rng(0)
    model.fit(rng.normal(size=(160, 13)), rng.uniform(5, 50, size=160), epochs=2, verbose=0)
    return model


# %% weight_decay: RMSprop with weight decay.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer=keras.optimizers.RMSprop(weight_decay=0.01), loss="mse", metrics=["mae"])
    return model


# %% zeros_everywhere: All weights begin at zero, so that nothing but the last bias can learn.
# fails: test_default_layers_are_64_64_and_1, test_hidden_units_are_honoured, test_prices_can_be_any_number
def build_model(hidden_units=(64, 64)):
    zeros = keras.initializers.Zeros()
    model = keras.Sequential([layers.Dense(u, activation="relu", kernel_initializer=zeros) for u in hidden_units])
    model.add(layers.Dense(1, kernel_initializer=zeros))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model


# %% adam_and_huber: Adam, and Huber's loss.
# fails: test_loss_is_mse, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64)):
    m = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units] + [layers.Dense(1)])
    m.compile(optimizer="adam", loss="huber", metrics=["mae"])
    return m
