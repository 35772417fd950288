# %% accuracy_for_one_hot_rows: The accuracy for one-hot rows, which compares the wrong things with integer labels.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy",
                  metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")])
    return model


# %% adam: Compiles again with Adam.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% categorical: The loss for one-hot rows.
# fails: test_sparse_model_learns_from_integer_labels, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss="categorical_crossentropy")


# %% class_zero_ignored: Ignore_class=0 ("padding") leaves every newswire of topic 0 out of the loss
# fails: test_loss_is_sparse_categorical_crossentropy, test_sparse_model_is_compiled_as_the_other_one
import keras
from keras import layers

def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop",
                  loss=keras.losses.SparseCategoricalCrossentropy(ignore_class=0),
                  metrics=["accuracy"])
    return model


# %% compile_as_reset: Keeps one network per shape and only compiles it again, which does not reset the trained weights
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_each_sparse_model_is_a_fresh_one
_networks = {}


def build_sparse_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _networks:
        _networks[key] = build_model(hidden_units)
    model = _networks[key]
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% default_of_16: 16 units by default.
# fails: test_sparse_model_is_the_same_network
def build_sparse_model(hidden_units=(16, 16)):
    return build_model(hidden_units, loss="sparse_categorical_crossentropy")


# %% dropout: A Dropout layer of its own.
# fails: test_sparse_model_is_the_same_network
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dropout(0.4))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% exact_match_metric: The metric called "accuracy" compares the rounded largest probability with the label
# fails: test_sparse_model_is_compiled_as_the_other_one
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


# %% extra_layer_of_46: Adds 46 to hidden_units although build_model adds the output layer itself
# fails: test_sparse_model_is_the_same_network, test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units=tuple(hidden_units) + (46,), loss="sparse_categorical_crossentropy")


# %% forty_seven_topics: 47 units, since labels are thought to go up to 46.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(47, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% from_logits: The softmax stays, but the loss expects logits.
# fails: test_loss_is_sparse_categorical_crossentropy
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
                  metrics=["accuracy"])
    return model


# %% function_not_called: Returns the function and builds nothing.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    def build():
        return build_model(hidden_units, loss="sparse_categorical_crossentropy")

    return build


# %% hidden_units_forgotten: hidden_units is not handed on.
# fails: test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(loss="sparse_categorical_crossentropy")


# %% ignores_a_class: A loss that leaves out class 0.
# fails: test_loss_is_sparse_categorical_crossentropy, test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss=keras.losses.SparseCategoricalCrossentropy(ignore_class=0),
                  metrics=["accuracy"])
    return model


# %% integer_output: One linear unit that gives the topic's number.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["accuracy"])
    return model


# %% kept_model: Keeps one model per hidden_units and returns it again, so the second call may give a trained one.
# fails: test_sparse_model_learns_from_integer_labels, test_hidden_units_of_the_sparse_model_are_honoured
# fails: test_loss_is_sparse_categorical_crossentropy, test_sparse_model_is_compiled_as_the_other_one
# fails: test_each_sparse_model_is_a_fresh_one
_kept = {}


def build_sparse_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _kept:
        _kept[key] = build_model(hidden_units, loss="sparse_categorical_crossentropy")
    return _kept[key]


# %% linear_output: Not the same network, as it ends in 46 linear units and gives logits in place of probabilities.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(n, activation="relu") for n in hidden_units] + [layers.Dense(46)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %% loss_attribute: Sets model.loss after compile, which does not change the compiled loss
# fails: test_sparse_model_learns_from_integer_labels, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.loss = "sparse_categorical_crossentropy"
    return model


# %% made_once: One model for all calls.
# fails: test_sparse_model_learns_from_integer_labels, test_hidden_units_of_the_sparse_model_are_honoured
# fails: test_loss_is_sparse_categorical_crossentropy, test_sparse_model_is_compiled_as_the_other_one
# fails: test_each_sparse_model_is_a_fresh_one
_sparse = {}


def build_sparse_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _sparse:
        _sparse[key] = build_model(hidden_units, loss="sparse_categorical_crossentropy")
    return _sparse[key]


# %% no_metrics: The metric is forgotten.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
    return model


# %% no_metrics_second: Compiles again without metrics, so the accuracy is gone.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
    return model


# %% no_return: The return is missing.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units, loss="sparse_categorical_crossentropy")


# %% not_compiled: compile is missing.
# fails: test_sparse_model_learns_from_integer_labels, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    return model


# %% one_hot_metric: Keeps the accuracy for one-hot labels (CategoricalAccuracy), which makes no sense of integer labels.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    accuracy = keras.metrics.CategoricalAccuracy(name="accuracy")
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=[accuracy])
    return model


# %% one_layer_only: Only the first hidden layer.
# fails: test_sparse_model_is_the_same_network, test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units[:1], loss="sparse_categorical_crossentropy")


# %% output_layer_added: Adds another softmax layer to the finished network.
# fails: test_sparse_model_is_the_same_network, test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% positional_mix_up: The loss lands in the place of hidden_units: a crash.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    return build_model("sparse_categorical_crossentropy", hidden_units)


# %% reversed: The hidden layers in the opposite order.
# fails: test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(tuple(reversed(hidden_units)), loss="sparse_categorical_crossentropy")


# %% shared_layers: The hidden layers of default width are made once and used in all models.
# fails: test_each_sparse_model_is_a_fresh_one
_hidden = [layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu")]


def build_sparse_model(hidden_units=(64, 64)):
    hidden = _hidden if tuple(hidden_units) == (64, 64) else [layers.Dense(u, activation="relu") for u in hidden_units]
    model = keras.Sequential([*hidden, layers.Dense(46, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% sigmoid_outputs: 46 sigmoids.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% small_rate: A learning rate of 0.0005.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer=keras.optimizers.RMSprop(5e-4), loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model


# %% squared_error: The mean squared error on encoded labels.
# fails: test_loss_is_sparse_categorical_crossentropy, test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    def squared(y_true, y_pred):
        rows = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 46)
        return keras.losses.mean_squared_error(rows, y_pred)

    return build_model(hidden_units, loss=squared)


# %% string_of_the_class: A misspelt loss: it is noticed only when the model is trained.
# fails: test_sparse_model_learns_from_integer_labels, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss="sparse_crossentropy")


# %% tanh: Another activation than in question 6.
# fails: test_sparse_model_is_the_same_network, test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="tanh") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% top_five_accuracy: A top-5 accuracy under the name of the accuracy.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy",
                  metrics=[keras.metrics.SparseTopKCategoricalAccuracy(k=5, name="accuracy")])
    return model


# %% trained_at_once: Trains the model on noise before it comes back.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_loss_is_sparse_categorical_crossentropy
# fails: test_sparse_model_is_compiled_as_the_other_one, test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units, loss="sparse_categorical_crossentropy")
    x = np.random.default_rng(0).random((92, 10000)).astype("float32")
    model.fit(x, np.arange(92) % 46, epochs=2, verbose=0)
    return model


# %% wider_first_layer: The first hidden layer is twice as wide.
# fails: test_sparse_model_is_the_same_network, test_hidden_units_of_the_sparse_model_are_honoured
def build_sparse_model(hidden_units=(64, 64)):
    first, *others = hidden_units
    return build_model((2 * first, *others), loss="sparse_categorical_crossentropy")


# %% accuracy_of_one_hot_labels: The metric expects one-hot labels.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["categorical_accuracy"])
    return model


# %% adam_in_its_own_network: A network of its own, compiled with Adam.
# fails: test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% default_of_32_units: 32 units by default.
# fails: test_sparse_model_is_the_same_network
def build_sparse_model(hidden_units=(32, 32)):
    return build_model(hidden_units, loss="sparse_categorical_crossentropy")


# %% dropout_before_each_layer: Dropout before each hidden layer.
# fails: test_sparse_model_is_the_same_network
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dropout(0.5))
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% first_model_for_all_calls: The first model is returned by every call.
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_sparse_model_is_compiled_as_the_other_one
# fails: test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return globals().setdefault("first", model)


# %% forty_five_outputs: 45 outputs, one fewer than there are topics.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_sparse_model_is_compiled_as_the_other_one
# fails: test_each_sparse_model_is_a_fresh_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(45, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% forty_seven_outputs: 47 outputs, one more than there are topics.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(47, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% logits_without_softmax: The last layer has no activation.
# fails: test_sparse_model_learns_from_integer_labels, test_sparse_model_is_the_same_network
# fails: test_hidden_units_of_the_sparse_model_are_honoured, test_sparse_model_is_compiled_as_the_other_one
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
