# %% a_copy: Compiles and returns a clone with new weights, not the same model.
# fails: test_the_given_model_comes_back_compiled
def compile_with_objects(model, learning_rate=0.001):
    model = keras.models.clone_model(model)
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% accuracy_at_another_threshold: BinaryAccuracy with threshold 0, for logits.
# fails: test_compiled_model_reports_accuracy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model


# %% adam: Adam with the learning rate.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% binary_crossentropy_as_metric: The cross-entropy as metric, no accuracy.
# fails: test_learning_rate_is_honoured, test_compiled_model_reports_accuracy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryCrossentropy(name="accuracy")])
    return model


# %% categorical_accuracy: CategoricalAccuracy is always 1 with a single unit.
# fails: test_compiled_model_reports_accuracy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()])
    return model


# %% categorical_crossentropy: Categorical cross-entropy for one unit.
# fails: test_learning_rate_is_honoured, test_compiled_loss_is_binary_crossentropy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% clipped_gradients: RMSprop with clipped gradients.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate, clipnorm=0.01), loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% clone: Compiles a copy of the model.
# fails: test_the_given_model_comes_back_compiled
def compile_with_objects(model, learning_rate=0.001):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                 loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return copy


# %% compiles_a_clone: Compiles and returns a copy with new weights, not the model that was passed in
# fails: test_the_given_model_comes_back_compiled
import keras

def compile_with_objects(model, learning_rate=0.001):
    new_model = keras.models.clone_model(model)
    new_model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                      loss=keras.losses.BinaryCrossentropy(),
                      metrics=[keras.metrics.BinaryAccuracy()])
    return new_model


# %% decaying_rate: A schedule that halves the rate with each step.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    schedule = keras.optimizers.schedules.ExponentialDecay(learning_rate, decay_steps=1, decay_rate=0.5)
    model.compile(optimizer=keras.optimizers.RMSprop(schedule), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% default_rate_of_adam_examples: 0.01 by default.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.01):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% exact_accuracy: The class Accuracy, which asks for exact equality.
# fails: test_compiled_model_reports_accuracy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.Accuracy()])
    return model


# %% focal_loss: Binary focal cross-entropy.
# fails: test_compiled_loss_is_binary_crossentropy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryFocalCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% from_logits: The loss expects logits.
# fails: test_compiled_loss_is_binary_crossentropy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% frozen: Switches training off before compiling.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.trainable = False
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% frozen_as_well: Freezes the model's first layer before it compiles.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.layers[0].trainable = False
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate), loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% loss_as_string: Only the loss is a string.
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate), loss="binary_crossentropy",
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% lr_is_the_old_name: "lr" is no argument any more.
# fails: test_the_given_model_comes_back_compiled, test_learning_rate_is_honoured
# fails: test_compiled_loss_is_binary_crossentropy, test_compiled_model_reports_accuracy
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(lr=learning_rate), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% mean_squared_error: The mean squared error as loss.
# fails: test_compiled_loss_is_binary_crossentropy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% metric_as_string: Only the metric is a string.
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
    return model


# %% metric_as_string_third: Optimizer and loss are objects, but the metric is still a string
# fails: test_objects_are_given_in_place_of_strings
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=["binary_accuracy"])
    return model


# %% momentum: RMSprop with momentum, which nobody asked for.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate, momentum=0.9)
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% new_model: Compiles a fresh default model and returns it.
# fails: test_the_given_model_comes_back_compiled, test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model = build_model()
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% no_metrics: No metric at all.
# fails: test_compiled_model_reports_accuracy
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy())
    return model


# %% no_return: Compiles the model and returns nothing.
# fails: test_the_given_model_comes_back_compiled, test_learning_rate_is_honoured
# fails: test_compiled_loss_is_binary_crossentropy, test_compiled_model_reports_accuracy
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])


# %% objects_never_used: Makes the objects and compiles with names all the same.
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate)
    loss = keras.losses.BinaryCrossentropy()
    metric = keras.metrics.BinaryAccuracy()
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% one_optimizer_for_all: All models share one optimizer, so compiling the next one changes the rate of the last, and it can't be trained
# fails: test_learning_rate_is_honoured
import keras

optimizer = keras.optimizers.RMSprop()


def compile_with_objects(model, learning_rate=0.001):
    optimizer.learning_rate = learning_rate
    model.compile(optimizer=optimizer,
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% only_if_not_compiled: Leaves a model alone that is compiled already, as all models of build_model are
# fails: test_learning_rate_is_honoured
import keras

def compile_with_objects(model, learning_rate=0.001):
    if not model.compiled:
        model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                      loss=keras.losses.BinaryCrossentropy(),
                      metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% optimizer_as_string: The optimizer is a string, its rate is set afterwards.
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer="rmsprop", loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    model.optimizer.learning_rate = learning_rate
    return model


# %% output_layer_added: Adds another sigmoid unit to the model before compiling it.
# fails: test_the_given_model_comes_back_compiled, test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_given_as_rho: The learning rate is passed as the second argument, which is rho; the learning rate stays at 0.001
# fails: test_learning_rate_is_honoured
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(0.001, learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_hard_coded: A learning rate of 0.01, whatever is asked for.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.01), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_ignored: The learning rate is left at its default.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_ignored_second: Always takes the learning rate 0.001.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% rate_into_rho: The learning rate is handed over as rho.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(rho=1 - learning_rate), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% sgd: Plain gradient descent.
# fails: test_learning_rate_is_honoured
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% shared_optimizer: One optimizer, made outside with the first rate, for all models.
# fails: test_learning_rate_is_honoured
_optimizers = []


def compile_with_objects(model, learning_rate=0.001):
    if not _optimizers:
        _optimizers.append(keras.optimizers.RMSprop(learning_rate=learning_rate))
    model.compile(optimizer=_optimizers[0], loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% shared_optimizer_as_well: One optimizer per learning rate for all models.
# fails: test_learning_rate_is_honoured
_optimizers = {}

def compile_with_objects(model, learning_rate=0.001):
    optimizer = _optimizers.setdefault(learning_rate, keras.optimizers.RMSprop(learning_rate))
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% shared_optimizer_second: One optimizer for all calls, so compiling a second model changes the learning rate of the first.
# fails: test_learning_rate_is_honoured
_optimizer = keras.optimizers.RMSprop()


def compile_with_objects(model, learning_rate=0.001):
    _optimizer.learning_rate = learning_rate
    model.compile(
        optimizer=_optimizer,
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% strings: Strings, as in question 4.
# fails: test_learning_rate_is_honoured, test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% strings_among_objects: Two metrics, one of them a string.
# fails: test_objects_are_given_in_place_of_strings
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=["accuracy", keras.metrics.BinaryAccuracy()])
    return model


# %% threshold_for_logits: The metric's threshold of 0 belongs to logits; with probabilities everything counts as positive
# fails: test_compiled_model_reports_accuracy
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model
