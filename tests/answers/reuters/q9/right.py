# %% build_and_fit: Builds, fits, returns.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512)
    return model


# %% compiled_again_alike: Compiles the fresh model once more with the same settings, as objects.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    model.fit(x_train, y_train, batch_size=512, epochs=epochs, verbose=0)
    return model


# %% epoch_loop: One fit call per epoch with the same fresh model, and a line of progress for each.
def retrain(x_train, y_train, epochs: int = 9) -> keras.Model:
    model = build_model(hidden_units=(64, 64), loss="categorical_crossentropy")
    for epoch in range(1, int(epochs) + 1):
        h = model.fit(x_train, y_train, batch_size=512, epochs=1, verbose=0)
        print(f"epoch {epoch}: loss {h.history['loss'][-1]:.4f}")
    return model


# %% epochs_one_at_a_time: One call of fit for each epoch, with a progress line.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for epoch in range(1, epochs + 1):
        history = model.fit(x_train, y_train, batch_size=512, verbose=0)
        print(f"epoch {epoch}: {history.history['loss'][0]:.3f}")
    return model


# %% every_setting_named: The default settings by keyword, the options of fit in a dictionary.
def retrain(x_train, y_train, epochs=9):
    options = {"epochs": epochs, "batch_size": 512, "shuffle": True, "verbose": 0}
    model = build_model(hidden_units=[64, 64], loss="categorical_crossentropy")
    model.fit(x=np.asarray(x_train), y=np.asarray(y_train), **options)
    return model


# %% fit_all: Default model, one fit on everything.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=512, verbose=0)
    return model


# %% fitted_twice_in_a_row: Two calls of fit that share the epochs between them.
def retrain(x_train, y_train, epochs=9):
    half = epochs // 2
    model = build_model()
    model.fit(x_train, y_train, epochs=half, batch_size=512, verbose=0)
    model.fit(x_train, y_train, initial_epoch=half, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% generator: Batches from an endless generator, in a new order each time round.
def retrain(x_train, y_train, epochs=9, batch_size=512):
    def batches():
        while True:
            order = np.random.permutation(len(y_train))
            for start in range(0, len(order), batch_size):
                rows = order[start:start + batch_size]
                yield x_train[rows], y_train[rows]

    model = build_model()
    model.fit(batches(), epochs=epochs, steps_per_epoch=int(np.ceil(len(y_train) / batch_size)), verbose=2)
    return model


# %% gradient_tape: A GradientTape loop with the model's loss and optimizer.
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    model = build_model()
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512)
    cross_entropy = keras.losses.CategoricalCrossentropy()
    for _ in range(epochs):
        for x, y in data:
            with tf.GradientTape() as tape:
                loss = cross_entropy(y, model(x, training=True))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% gradient_tape_by_other_means: A GradientTape loop with the model's own optimizer and categorical cross-entropy.
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    x = np.asarray(x_train, dtype="float32")
    y = np.asarray(y_train, dtype="float32")
    model = build_model()
    loss_fn = keras.losses.CategoricalCrossentropy()
    for epoch in range(epochs):
        order = np.random.permutation(len(x))
        for start in range(0, len(x), 512):
            rows = order[start:start + 512]
            with tf.GradientTape() as tape:
                loss = loss_fn(y[rows], model(x[rows], training=True))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% gradient_tape_second: A GradientTape loop over shuffled batches of 512, with the model's own optimizer.
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.build((None, np.shape(x_train)[1]))
    x, y = np.asarray(x_train, dtype="float32"), np.asarray(y_train, dtype="float32")
    batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(512)
    for _ in range(epochs):
        for x_batch, y_batch in batches:
            with tf.GradientTape() as tape:
                losses = keras.losses.categorical_crossentropy(y_batch, model(x_batch, training=True))
                loss = tf.reduce_mean(losses)
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% gradient_tape_third: A hand-written loop with GradientTape and the model's own optimizer
import tensorflow as tf
import keras

def retrain(x_train, y_train, epochs=9):
    model = build_model()
    x = np.asarray(x_train, dtype="float32")
    y = np.asarray(y_train, dtype="float32")
    model(x[:1])
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for start in range(0, len(x), 512):
            rows = order[start:start + 512]
            with tf.GradientTape() as tape:
                p = model(x[rows], training=True)
                loss = tf.reduce_mean(keras.losses.categorical_crossentropy(y[rows], p))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% initial_epoch: Fits one epoch after the other with initial_epoch.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for epoch in range(epochs):
        model.fit(x_train, y_train, initial_epoch=epoch, epochs=epoch + 1, batch_size=512, verbose=0)
    return model


# %% initial_epoch_loop: Calls fit once per epoch on one model; weights and optimizer go on from call to call
def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train), np.asarray(y_train)
    model, done = build_model(), 0
    while done < epochs:
        model.fit(x, y, batch_size=512, initial_epoch=done, epochs=done + 1, verbose=0)
        done += 1
    return model


# %% own_functional_network: The default network by the Functional API, as wide as the data.
def retrain(x_train, y_train, epochs=9):
    inputs = keras.Input(shape=x_train.shape[1:])
    hidden = layers.Dense(64, activation="relu")(inputs)
    hidden = layers.Dense(64, activation="relu")(hidden)
    model = keras.Model(inputs, layers.Dense(y_train.shape[1], activation="softmax")(hidden))
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, 512, epochs, verbose=0)
    return model


# %% own_network: The default network, written out again.
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% repeated_dataset: One long tf.data stream, cut into epochs by steps_per_epoch
import tensorflow as tf

def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train, dtype="float32"), np.asarray(y_train, dtype="float32")
    steps = -(-len(x) // 512)
    stream = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(512).repeat()
    model = build_model()
    model.fit(stream, steps_per_epoch=steps, epochs=epochs, verbose=0)
    return model


# %% seeded: A fixed seed, a fresh session.
def retrain(x_train, y_train, epochs=9):
    keras.backend.clear_session()
    keras.utils.set_random_seed(1987)
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    print("accuracy on the training data:", model.evaluate(x_train, y_train, batch_size=512, verbose=0)[1])
    return model


# %% tf_data: tf.data with shuffling.
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    pipeline = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(10_000).batch(512).prefetch(2)
    net = build_model()
    net.fit(pipeline, epochs=epochs, verbose=0)
    return net


# %% tf_data_pipeline: A tf.data pipeline, shuffled anew each epoch, in batches of 512 with the last short one kept.
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train), np.asarray(y_train)
    data = (tf.data.Dataset.from_tensor_slices((x, y))
            .shuffle(buffer_size=len(x), reshuffle_each_iteration=True)
            .batch(512)
            .prefetch(1))
    (model := build_model()).fit(data, epochs=epochs, verbose=0)
    return model


# %% train_on_batch: train_on_batch over slices.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    cuts = list(range(0, len(x_train), 512)) + [len(x_train)]
    for _ in range(epochs):
        for start, stop in zip(cuts, cuts[1:]):
            model.train_on_batch(x_train[start:stop], y_train[start:stop])
    return model


# %% train_on_batch_by_other_means: Train_on_batch over freshly shuffled batches of 512, the short one included.
def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train), np.asarray(y_train)
    model = build_model()
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for begin in range(0, len(order), 512):
            chosen = order[begin:begin + 512]
            model.train_on_batch(x[chosen], y[chosen])
    return model


# %% train_on_batch_second: Trains batch by batch with train_on_batch, in a new order each epoch.
def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train), np.asarray(y_train)
    model = build_model()
    model.build((None, x.shape[1]))
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for start in range(0, len(x), 512):
            rows = order[start : start + 512]
            model.train_on_batch(x[rows], y[rows])
    return model


# %% weights_of_one: Sample weights that are all one.
from functools import partial


def _retrain(batch_size, x_train, y_train, epochs=9):
    model = build_model()
    weights = np.ones(len(y_train), dtype="float32")
    model.fit(x_train, y_train, sample_weight=weights, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


retrain = partial(_retrain, 512)
