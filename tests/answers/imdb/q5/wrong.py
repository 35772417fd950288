# %% a_copy: Compiles and returns a clone with new weights, not the same model.
def compile_with_objects(model, learning_rate=0.001):
    model = keras.models.clone_model(model)
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% accuracy_at_another_threshold: BinaryAccuracy with threshold 0, for logits.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model


# %% adam: Adam with the learning rate.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% binary_crossentropy_as_metric: The cross-entropy as metric, no accuracy.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryCrossentropy(name="accuracy")])
    return model


# %% categorical_accuracy: CategoricalAccuracy is always 1 with a single unit.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()])
    return model


# %% categorical_crossentropy: Categorical cross-entropy for one unit.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.CategoricalCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% clipped_gradients: RMSprop with clipped gradients.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate, clipnorm=0.01), loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% clone: Compiles a copy of the model.
def compile_with_objects(model, learning_rate=0.001):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                 loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return copy


# %% compiles_a_clone: Compiles and returns a copy with new weights, not the model that was passed in
import keras

def compile_with_objects(model, learning_rate=0.001):
    new_model = keras.models.clone_model(model)
    new_model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                      loss=keras.losses.BinaryCrossentropy(),
                      metrics=[keras.metrics.BinaryAccuracy()])
    return new_model


# %% decaying_rate: A schedule that halves the rate with each step.
def compile_with_objects(model, learning_rate=0.001):
    schedule = keras.optimizers.schedules.ExponentialDecay(learning_rate, decay_steps=1, decay_rate=0.5)
    model.compile(optimizer=keras.optimizers.RMSprop(schedule), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% default_rate_of_adam_examples: 0.01 by default.
def compile_with_objects(model, learning_rate=0.01):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% exact_accuracy: The class Accuracy, which asks for exact equality.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.Accuracy()])
    return model


# %% focal_loss: Binary focal cross-entropy.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryFocalCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% from_logits: The loss expects logits.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% frozen: Switches training off before compiling.
def compile_with_objects(model, learning_rate=0.001):
    model.trainable = False
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% frozen_as_well: Freezes the model's first layer before it compiles.
def compile_with_objects(model, learning_rate=0.001):
    model.layers[0].trainable = False
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate), loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% loss_as_string: Only the loss is a string.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate), loss="binary_crossentropy",
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% lr_is_the_old_name: "lr" is no argument any more.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(lr=learning_rate), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% mean_squared_error: The mean squared error as loss.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% metric_as_string: Only the metric is a string.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
    return model


# %% metric_as_string_third: Optimizer and loss are objects, but the metric is still a string
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=["binary_accuracy"])
    return model


# %% momentum: RMSprop with momentum, which nobody asked for.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate, momentum=0.9)
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% new_model: Compiles a fresh default model and returns it.
def compile_with_objects(model, learning_rate=0.001):
    model = build_model()
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% no_metrics: No metric at all.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy())
    return model


# %% no_return: Compiles the model and returns nothing.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])


# %% objects_never_used: Makes the objects and compiles with names all the same.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate)
    loss = keras.losses.BinaryCrossentropy()
    metric = keras.metrics.BinaryAccuracy()
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model


# %% one_optimizer_for_all: All models share one optimizer, so compiling the next one changes the rate of the last, and it can't be trained
import keras

optimizer = keras.optimizers.RMSprop()


def compile_with_objects(model, learning_rate=0.001):
    optimizer.learning_rate = learning_rate
    model.compile(optimizer=optimizer,
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% only_if_not_compiled: Leaves a model alone that is compiled already, as all models of build_model are
import keras

def compile_with_objects(model, learning_rate=0.001):
    if not model.compiled:
        model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                      loss=keras.losses.BinaryCrossentropy(),
                      metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% optimizer_as_string: The optimizer is a string, its rate is set afterwards.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer="rmsprop", loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    model.optimizer.learning_rate = learning_rate
    return model


# %% output_layer_added: Adds another sigmoid unit to the model before compiling it.
def compile_with_objects(model, learning_rate=0.001):
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_given_as_rho: The learning rate is passed as the second argument, which is rho; the learning rate stays at 0.001
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(0.001, learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_hard_coded: A learning rate of 0.01, whatever is asked for.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.01), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_ignored: The learning rate is left at its default.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% rate_ignored_second: Always takes the learning rate 0.001.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %% rate_into_rho: The learning rate is handed over as rho.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(rho=1 - learning_rate), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% sgd: Plain gradient descent.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% shared_optimizer: One optimizer, made outside with the first rate, for all models.
_optimizers = []


def compile_with_objects(model, learning_rate=0.001):
    if not _optimizers:
        _optimizers.append(keras.optimizers.RMSprop(learning_rate=learning_rate))
    model.compile(optimizer=_optimizers[0], loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% shared_optimizer_as_well: One optimizer per learning rate for all models.
_optimizers = {}

def compile_with_objects(model, learning_rate=0.001):
    optimizer = _optimizers.setdefault(learning_rate, keras.optimizers.RMSprop(learning_rate))
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model


# %% shared_optimizer_second: One optimizer for all calls, so compiling a second model changes the learning rate of the first.
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
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% strings_among_objects: Two metrics, one of them a string.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=["accuracy", keras.metrics.BinaryAccuracy()])
    return model


# %% threshold_for_logits: The metric's threshold of 0 belongs to logits; with probabilities everything counts as positive
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model
