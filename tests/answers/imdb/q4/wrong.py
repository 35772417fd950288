# %% accuracy_above_three_quarters: Counts as positive what is above 0.75.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    accuracy = keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.75)
    model.compile(optimizer="rmsprop", loss=loss, metrics=[accuracy])
    return model


# %% activation_ignored: relu, whatever is asked for.
# fails: test_activation_is_honoured, test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% activation_in_the_first_layer_only: Only the first hidden layer gets the activation asked for, the others are always relu
# fails: test_activation_is_honoured
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        if i == 0:
            model.add(layers.Dense(units, activation=activation))
        else:
            model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% activation_on_the_output_too: The output unit gets the hidden layers' activation.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in (*hidden_units, 1)])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% activation_only_first: Only the first hidden layer has the activation.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(hidden_units[0], activation=activation)])
    for units in hidden_units[1:]:
        model.add(layers.Dense(units))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% adagrad: Adagrad, whose first step is another one.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="adagrad", loss=loss, metrics=["accuracy"])
    return model


# %% adam: Adam in place of RMSprop.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


# %% already_trained: Trains the model on random data "to warm it up".
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    x = np.random.randint(0, 2, size=(64, 10000)).astype("float32")
    model.fit(x, np.random.randint(0, 2, size=64), epochs=1, verbose=0)
    return model


# %% always_two_hidden_layers: Takes the first and the last entry for its two layers.
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([
        layers.Dense(hidden_units[0], activation=activation),
        layers.Dense(hidden_units[-1], activation=activation),
        layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% at_most_three_layers: No more than three hidden layers are built.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units[:3]:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% batch_normalisation: Batch normalisation between the layers.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
        model.add(layers.BatchNormalization())
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% cached: lru_cache hands out the same model for the same settings.
# fails: test_each_call_makes_a_fresh_model
from functools import lru_cache


@lru_cache
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% categorical_crossentropy: Categorical cross-entropy, which is always 0 for one unit.
# fails: test_loss_is_binary_crossentropy, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    if loss.endswith("crossentropy"):
        loss = "categorical_crossentropy"
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% clipnorm: The gradients are clipped.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.RMSprop(clipnorm=0.01), loss=loss, metrics=["accuracy"])
    return model


# %% default_mse: The mean squared error by default.
# fails: test_loss_is_binary_crossentropy
def build_model(hidden_units=(16, 16), activation="relu", loss="mse"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% default_of_32_units: By default 32 units per layer.
# fails: test_default_layers_are_16_16_and_1
def build_model(hidden_units=(32, 32), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% default_tanh: tanh by default.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(16, 16), activation="tanh", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% dropout: Dropout after each hidden layer.
# fails: test_nothing_is_dropped_at_random
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
        model.add(layers.Dropout(0.5))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% exact_accuracy: The class Accuracy compares labels with probabilities, exactly.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.Accuracy()])
    return model


# %% exact_match_metric: The metric object Accuracy asks whether the probability equals the label exactly, it isn't the accuracy.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.Accuracy(name="accuracy")])
    return model


# %% first_activation_only: Only the first hidden layer gets the given activation, the further ones are always relu.
# fails: test_activation_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for i, units in enumerate(hidden_units):
        model.add(layers.Dense(units, activation=activation if i == 0 else "relu"))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% gives_model_and_summary: A pair in place of the model.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_nothing_is_dropped_at_random
# fails: test_loss_is_binary_crossentropy, test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model, model.count_params


# %% hard_sigmoid_output: hard_sigmoid at the end.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="hard_sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% hidden_layers_frozen: The hidden layers can't learn.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation, trainable=False) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% hidden_units_ignored: Always two layers of 16 units.
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([
        layers.Dense(16, activation=activation),
        layers.Dense(16, activation=activation),
        layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% label_smoothing: Binary cross-entropy with smoothed labels.
# fails: test_loss_is_binary_crossentropy
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    if loss == "binary_crossentropy":
        loss = keras.losses.BinaryCrossentropy(label_smoothing=0.1)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% layer_skipped: Functional: each hidden layer is fed with the inputs again.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = keras.Input(shape=(10000,))
    for units in hidden_units:
        x = layers.Dense(units, activation=activation)(inputs)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% leaky_relu: leaky_relu where relu is asked for.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    if activation == "relu":
        activation = "leaky_relu"
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% linear_output: The sigmoid is forgotten.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% list_grows: += appends the output unit to the caller's list, so a second model from that list has a layer too many
# fails: test_hidden_units_are_honoured
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden_units += (1,)
    model = keras.Sequential()
    for units in hidden_units[:-1]:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(hidden_units[-1], activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% logits: A linear unit with from_logits=True, no probability.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_binary_crossentropy
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1))
    if loss == "binary_crossentropy":
        loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model


# %% loss_ignored: Binary cross-entropy, whatever is asked for.
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% loss_ignored_if_mse: Only known losses count, everything but mse is taken for binary cross-entropy.
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    chosen = "mse" if loss == "mse" else "binary_crossentropy"
    model.compile(optimizer="rmsprop", loss=chosen, metrics=["accuracy"])
    return model


# %% loss_ignored_second: Always compiles with binary cross-entropy and ignores the argument loss.
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% metric_follows_loss: Accuracy is a metric with cross-entropy only; with mse the metric is mae
# fails: test_accuracy_is_reported
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    metrics = ["accuracy"] if loss == "binary_crossentropy" else ["mae"]
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units]
                             + [layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=metrics)
    return model


# %% mse_as_metric: The mean squared error as metric.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["mse"])
    return model


# %% narrow_input: Made for inputs of 1,000 words.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_binary_crossentropy
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model, test_nothing_is_dropped_at_random
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([keras.Input(shape=(1000,))])
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% no_bias: Layers without bias.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation, use_bias=False) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid", use_bias=False))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% no_hidden_activation: Hidden layers without any activation.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% no_metrics: No metric.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss)
    return model


# %% not_compiled: compile is forgotten.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_loss_is_binary_crossentropy
# fails: test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    return model


# %% one_layer_too_many: A first layer of 16 units stands before the hidden layers asked for.
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured
def build_model(hidden_units=(16,), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(16, activation=activation)])
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% one_model_per_setting: Remembers the model of each setting, so the same call later gives the same, meanwhile trained, model
# fails: test_each_call_makes_a_fresh_model
import keras
from keras import layers

models = {}


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    key = (tuple(hidden_units), activation, loss)
    if key not in models:
        model = keras.Sequential()
        for units in hidden_units:
            model.add(layers.Dense(units, activation=activation))
        model.add(layers.Dense(1, activation="sigmoid"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        models[key] = model
    return models[key]


# %% one_optimizer_for_all: All models share one optimizer object, so a second model can't be trained after the first.
# fails: test_each_call_makes_a_fresh_model
rmsprop = keras.optimizers.RMSprop()


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=rmsprop, loss=loss, metrics=["accuracy"])
    return model


# %% one_width_for_all: As many layers as asked for, all of the first one's width.
# fails: test_hidden_units_are_honoured, test_activation_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for _ in range(len(hidden_units)):
        model.add(layers.Dense(hidden_units[0], activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% only_relu_and_tanh: Knows only tanh and falls back to relu for every other activation (activation="elu" or keras.activations.tanh).
# fails: test_activation_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden = "tanh" if activation == "tanh" else "relu"
    model = keras.Sequential([layers.Dense(u, activation=hidden) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% other_learning_rate: RMSprop with ten times the usual learning rate.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.RMSprop(0.01), loss=loss, metrics=["accuracy"])
    return model


# %% output_follows_activation: The output is a sigmoid for relu only; with another activation the output unit gets that one too
# fails: test_activation_is_honoured, test_loss_is_honoured
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    output_activation = "sigmoid" if activation == "relu" else activation
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation=output_activation))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% parameters_in_another_order: The parameters stand in another order, so that build_model((32,), "tanh") means something else.
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), loss="binary_crossentropy", activation="relu"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% precision_named_accuracy: Precision under the name of accuracy.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=[keras.metrics.Precision(name="accuracy")])
    return model


# %% returns_what_compile_gives: compile gives None.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_nothing_is_dropped_at_random
# fails: test_loss_is_binary_crossentropy, test_loss_is_honoured, test_optimizer_is_rmsprop, test_accuracy_is_reported
# fails: test_each_call_makes_a_fresh_model
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    return model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])


# %% reversed_layers: The hidden layers in reversed order.
# fails: test_hidden_units_are_honoured, test_activation_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in reversed(hidden_units):
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% reversed_layers_third: Every new layer is put in front of the others, so the hidden layers come in reverse order
# fails: test_hidden_units_are_honoured, test_activation_is_honoured
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    stack = [layers.Dense(1, activation="sigmoid")]
    for units in hidden_units:
        stack.insert(0, layers.Dense(units, activation=activation))
    model = keras.Sequential(stack)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% rmsprop_with_momentum: RMSprop with momentum.
# fails: test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.RMSprop(momentum=0.9), loss=loss, metrics=["accuracy"])
    return model


# %% same_layer_several_times: List multiplication: one layer object stands twice.
# fails: test_hidden_units_are_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    first, *others = hidden_units
    model = keras.Sequential([layers.Dense(first, activation=activation)])
    if others:
        for layer in [layers.Dense(others[0], activation=activation)] * len(others):
            model.add(layer)
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% same_model_again: Keeps the models it has built and gives the same, perhaps trained, model for the same settings.
# fails: test_each_call_makes_a_fresh_model
_models = {}


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    key = (tuple(hidden_units), activation, loss)
    if key not in _models:
        model = keras.Sequential([layers.Dense(n, activation=activation) for n in hidden_units])
        model.add(layers.Dense(1, activation="sigmoid"))
        model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
        _models[key] = model
    return _models[key]


# %% shared_output_layer: The output layer is made once, outside the function.
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured
# fails: test_each_call_makes_a_fresh_model
output_layer = layers.Dense(1, activation="sigmoid")


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(output_layer)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% sigmoid_and_logits: A sigmoid, and a loss that expects logits.
# fails: test_loss_is_binary_crossentropy
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    if loss == "binary_crossentropy":
        loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% softmax_unit: Softmax over one unit is always 1.
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_binary_crossentropy, test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(1, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% two_softmax_units: Two softmax units in place of one sigmoid.
# fails: test_model_is_compiled_and_gives_one_probability_per_review, test_default_layers_are_16_16_and_1
# fails: test_hidden_units_are_honoured, test_activation_is_honoured, test_loss_is_honoured, test_optimizer_is_rmsprop
# fails: test_accuracy_is_reported, test_each_call_makes_a_fresh_model
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units])
    model.add(layers.Dense(2, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% weight_decay: L2 regularisation, which is added to the loss.
# fails: test_loss_is_binary_crossentropy, test_loss_is_honoured, test_optimizer_is_rmsprop
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation, kernel_regularizer="l2"))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% zero_initialised: All weights start at zero, the hidden units stay alike (and at relu nothing is learnt).
# fails: test_default_layers_are_16_16_and_1, test_hidden_units_are_honoured, test_activation_is_honoured
# fails: test_loss_is_honoured
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential([layers.Dense(u, activation=activation, kernel_initializer="zeros") for u in hidden_units])
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% metric_by_the_loss: Reports the accuracy only for losses with "entropy" in their name.
# fails: test_accuracy_is_reported
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    hidden = [layers.Dense(units, activation=activation) for units in hidden_units]
    model = keras.Sequential([*hidden, layers.Dense(1, activation="sigmoid")])
    metric = "accuracy" if "entropy" in loss else "mae"
    model.compile(optimizer="rmsprop", loss=loss, metrics=[metric])
    return model
