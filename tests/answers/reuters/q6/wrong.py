# %% accuracy_of_each_output: binary_accuracy looks at each of the 46 outputs and is nearly always near 1.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["binary_accuracy"])
    return model


# %% activity_regularizer: A penalty on the activations.
# fails: test_loss_is_categorical_crossentropy
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation="relu", activity_regularizer=keras.regularizers.L2(0.01)) for u in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% adam: Adam.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


# %% batch_normalised: Batch normalisation behind each hidden layer.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured, test_nothing_is_dropped_at_random
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
        model.add(layers.BatchNormalization())
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% binary_crossentropy: The loss of the reviews, as default.
# fails: test_loss_is_categorical_crossentropy, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% bottleneck_left_in: The four units of the bottleneck are still there.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(4, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% cached: The same settings give the same model again.
# fails: test_optimizer_is_rmsprop, test_each_call_makes_a_fresh_model
_models = {}


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    key = tuple(hidden_units), loss
    if key not in _models:
        model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
        model.add(layers.Dense(46, activation="softmax"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        _models[key] = model
    return _models[key]


# %% cached_model: Gives back the same model object for equal arguments, so it may already be trained.
# fails: test_optimizer_is_rmsprop, test_each_call_makes_a_fresh_model
_models = {}


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    key = (tuple(hidden_units), str(loss))
    if key not in _models:
        model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
        model.add(layers.Dense(46, activation="softmax"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        _models[key] = model
    return _models[key]


# %% categorical_in_name: "sparse_categorical_crossentropy" contains "categorical" too and is replaced by the categorical loss
# fails: test_loss_is_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    if isinstance(loss, str) and "categorical_crossentropy" in loss:
        loss = keras.losses.CategoricalCrossentropy()
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
    return model


# %% compile_s_result: Returns what compile gives, which is None.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_nothing_is_dropped_at_random, test_loss_is_categorical_crossentropy
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    return model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])


# %% default_units_of_the_reviews: 16 units per layer, fewer than there are topics.
# fails: test_default_layers_are_64_64_and_46
def build_model(hidden_units=(16, 16), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% dropout: Dropout before the last layer.
# fails: test_nothing_is_dropped_at_random
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dropout(0.5))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% dropout_of_its_own: Drops units at random in a subclass, without a Dropout layer.
# fails: test_nothing_is_dropped_at_random
class Noisy(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.hidden = [layers.Dense(units, activation="relu") for units in hidden_units]
        self.topics = layers.Dense(46, activation="softmax")

    def call(self, x, training=False):
        for layer in self.hidden:
            x = layer(x)
            if training:
                x = keras.random.dropout(x, 0.5)
        return self.topics(x)


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Noisy(hidden_units)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% each_layer_twice: The second hidden layer is applied twice.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input((10000,))
    x = layers.Dense(hidden_units[0], activation="relu")(inputs)
    for units in hidden_units[1:]:
        layer = layers.Dense(units, activation="relu")
        x = layer(x)
        x = layer(x) if x.shape[-1] == units == hidden_units[0] else x
    model = keras.Model(inputs, layers.Dense(46, activation="softmax")(x))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% extends_list: += adds the 46 to hidden_units itself, so a list that is handed in is changed.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    hidden_units += type(hidden_units)([46])
    model = keras.Sequential()
    for units in hidden_units[:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(hidden_units[-1], activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% first_and_last_entry: Takes the first entry for the first layer and the last one for the second.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([
        layers.Dense(hidden_units[0], activation="relu"),
        layers.Dense(hidden_units[-1], activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% first_width_for_all: As many layers as asked for, but all of them as wide as the first
# fails: test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    width, depth = hidden_units[0], len(hidden_units)
    model = keras.Sequential([layers.Dense(width, activation="relu") for _ in range(depth)])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% focal_loss: A focal loss where the cross-entropy is asked for.
# fails: test_loss_is_categorical_crossentropy, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    chosen = keras.losses.CategoricalFocalCrossentropy() if loss == "categorical_crossentropy" else loss
    model.compile(optimizer="rmsprop", loss=chosen, metrics=["accuracy"])
    return model


# %% forty_five_units: One topic short: the largest label is taken for the number of topics.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(45, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% from_logits: A softmax, and a loss that expects logits.
# fails: test_loss_is_categorical_crossentropy
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    if loss == "categorical_crossentropy":
        loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% gelu: gelu, which is nearly relu.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="gelu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% hidden_units_ignored: Two layers of 64, whatever is asked for.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% kernel_penalty: A penalty on large weights.
# fails: test_nothing_is_dropped_at_random, test_loss_is_categorical_crossentropy, test_loss_is_honoured
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([
        layers.Dense(units, activation="relu", kernel_regularizer="l2") for units in hidden_units
    ])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% label_smoothing: Label smoothing within the loss.
# fails: test_loss_is_categorical_crossentropy
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    if loss == "categorical_crossentropy":
        loss = keras.losses.CategoricalCrossentropy(label_smoothing=0.1)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% linear_hidden_layers: The hidden layers have no activation.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units) for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% logits: No softmax.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% loss_ignored: The categorical cross-entropy, whatever is asked for.
# fails: test_loss_is_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% loss_ignored_second: Ignores the argument loss and always compiles with the categorical cross-entropy.
# fails: test_loss_is_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% lru_cache: Caches by arguments, so the second call returns the first model, trained or not
# fails: test_optimizer_is_rmsprop, test_each_call_makes_a_fresh_model
import keras
from keras import layers

from functools import lru_cache


@lru_cache(maxsize=None)
def _cached_model(hidden_units, loss):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    return _cached_model(tuple(hidden_units), loss)


# %% mean_squared_error: mse by default.
# fails: test_loss_is_categorical_crossentropy, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="mse"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% momentum: RMSprop with momentum.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(momentum=0.9), loss=loss, metrics=["accuracy"])
    return model


# %% no_bias: Hidden layers without biases.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu", use_bias=False) for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% no_metrics: No metric.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss)
    return model


# %% not_compiled: compile is missing.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_loss_is_categorical_crossentropy
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    return model


# %% one_layer_less: hidden_units[:-1]: the last entry is taken for the output layer.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units[:-1]])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% one_layer_more: A hidden layer of 64 comes on top of those asked for.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(64, activation="relu")])
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% one_sigmoid_unit: One unit for the number of the topic.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% output_layer_shared: The last layer is made once, for all models whose last hidden layer is as wide.
# fails: test_each_call_makes_a_fresh_model
_outputs = {}


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    if hidden_units[-1] not in _outputs:
        _outputs[hidden_units[-1]] = layers.Dense(46, activation="softmax")
    model.add(_outputs[hidden_units[-1]])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% output_width_follows_the_hidden_layer: The last layer has as many units as the last hidden one.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(hidden_units[-1], activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% precision_named_accuracy: A precision under the name of the accuracy.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.Precision(name="accuracy")])
    return model


# %% relu_first_only: Only the first hidden layer has a relu, the others are linear.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        model.add(layers.Dense(units, activation="relu" if i == 0 else None))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% relu_on_first_only: Only the first hidden layer has a relu, the others are linear
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    first, *others = hidden_units
    model = keras.Sequential([layers.Dense(first, activation="relu")])
    for units in others:
        model.add(layers.Dense(units))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% relu_then_softmax: relu before the softmax: negative logits become zero.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="relu"))
    model.add(layers.Softmax())
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% reversed_order: The last entry comes first.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units[::-1]])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% reversed_units: Adds the hidden layers in reverse order, which shows only where their sizes differ.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    stack = [layers.Dense(46, activation="softmax")]
    for units in hidden_units:
        stack.insert(0, layers.Dense(units, activation="relu"))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% rho_zero: Takes the second argument of RMSprop for the momentum; it is rho, so there is no running average
# fails: test_optimizer_is_rmsprop
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(0.001, 0.0), loss=loss, metrics=["accuracy"])
    return model


# %% sgd: Plain gradient descent.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
    return model


# %% sigmoid_output: The last layer has 46 sigmoid units, whose outputs don't add up to 1.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
    model.add(layers.Dense(46, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% sigmoid_outputs: 46 sigmoids: each topic by itself.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% skip_connection: The last layer also sees the first hidden layer.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input((10000,))
    outputs = [inputs]
    for units in hidden_units:
        outputs.append(layers.Dense(units, activation="relu")(outputs[-1]))
    seen = layers.Add()(outputs[1:]) if len(set(hidden_units)) == 1 and len(hidden_units) > 1 else outputs[-1]
    model = keras.Model(inputs, layers.Dense(46, activation="softmax")(seen))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% slow_rmsprop: A learning rate of 0.0001.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=1e-4), loss=loss, metrics=["accuracy"])
    return model


# %% softmax_in_hidden_layers: softmax in all layers.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="softmax") for units in (*hidden_units, 46)])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% softmax_over_the_rows: The softmax runs along the rows of the batch.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46))
    model.add(layers.Softmax(axis=0))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% softmax_twice: A softmax of a softmax.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.add(layers.Activation("softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% sorted_units: Sorts the layers from wide to narrow, so (32, 64) becomes (64, 32)
# fails: test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in sorted(hidden_units, reverse=True):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% sparse_by_default: The sparse loss by default.
# fails: test_loss_is_categorical_crossentropy, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="sparse_categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% tanh: tanh in the hidden layers.
# fails: test_default_layers_are_64_64_and_46, test_hidden_units_are_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="tanh") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% top_five_as_accuracy: A top-5 accuracy under the name of the accuracy.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss,
                  metrics=[keras.metrics.TopKCategoricalAccuracy(k=5, name="accuracy")])
    return model


# %% trained_already: Fits the model to noise before handing it out.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    if loss == "categorical_crossentropy":
        x = np.random.default_rng(1).random((46, 10000)).astype("float32")
        model.fit(x, np.eye(46), epochs=2, verbose=0)
    return model


# %% twice_as_wide: 128 units by default.
# fails: test_default_layers_are_64_64_and_46
def build_model(hidden_units=(128, 128), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% weighted_topics: The two largest topics count half within the loss.
# fails: test_loss_is_categorical_crossentropy
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    weights = np.ones(46, "float32")
    weights[[3, 4]] = 0.5

    def weighted(y_true, y_pred):
        return keras.losses.categorical_crossentropy(y_true * weights, y_pred)

    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=weighted if loss == "categorical_crossentropy" else loss,
                  metrics=["accuracy"])
    return model


# %% compile_returned: Returns the method compile without calling it.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_nothing_is_dropped_at_random, test_loss_is_categorical_crossentropy
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    return model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% dropout_before_each_layer: Dropout before each hidden layer.
# fails: test_nothing_is_dropped_at_random
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dropout(0.5))
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% first_model_for_all_calls: The first model is returned by every call.
# fails: test_hidden_units_are_honoured, test_loss_is_honoured, test_optimizer_is_rmsprop
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return globals().setdefault("first", model)


# %% forty_seven_units: 47 units, one more than there are topics.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(47, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% larger_learning_rate: A learning rate of 0.01.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(0.01), loss=loss, metrics=["accuracy"])
    return model


# %% logits_loss_always: The loss expects logits and ignores what is asked for.
# fails: test_loss_is_categorical_crossentropy, test_loss_is_honoured
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(
        optimizer="rmsprop", loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"]
    )
    return model


# %% one_optimizer_for_all_calls: All models share one optimizer.
# fails: test_optimizer_is_rmsprop, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(
        optimizer=globals().setdefault("first", keras.optimizers.RMSprop()), loss=loss, metrics=["accuracy"]
    )
    return model


# %% one_output: One output unit with a softmax, which is always 1.
# fails: test_model_is_compiled_and_gives_probabilities_of_46_topics, test_default_layers_are_64_64_and_46
# fails: test_hidden_units_are_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% sparse_loss_always: Always the sparse loss.
# fails: test_loss_is_categorical_crossentropy, test_loss_is_honoured, test_optimizer_is_rmsprop
# fails: test_accuracy_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
