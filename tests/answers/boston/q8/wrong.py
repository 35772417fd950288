# %% all_rows_in_one_batch: One batch with all rows.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        model.train_on_batch(train_data, train_targets)
    return model


# %% another_model_returned: Trains one model and returns a second one.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return build_model()


# %% batch_size_ignored: Batch_size is not handed on; training always takes batches of 16.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=16, verbose=0)
    return model


# %% batch_size_left_out: fit's own batch size.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, verbose=0)
    return model


# %% batches_of_16_always: 16 rows, whatever is asked for.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=16, verbose=0)
    return model


# %% batches_of_32_by_default: 32 rows per batch by default.
# fails: test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=32):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% best_fold_model: Returns the best of four fold models, each trained on three quarters of the data
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    best_model, best_mae = None, np.inf
    for val in np.array_split(np.arange(len(x)), 4):
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        mae = np.mean(np.abs(model.predict(x[val], verbose=0).ravel() - y[val]))
        if mae < best_mae:
            best_model, best_mae = model, mae
    return best_model


# %% best_number_of_epochs: Looks for the best number of epochs itself, on a part of the rows.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    n = len(train_data) // 4
    h = build_model().fit(train_data[n:], train_targets[n:], epochs=epochs, batch_size=batch_size, verbose=0,
                          validation_data=(train_data[:n], train_targets[:n])).history
    model = build_model()
    model.fit(train_data, train_targets, epochs=int(np.argmin(h["val_loss"])) + 1, batch_size=batch_size, verbose=0)
    return model


# %% build_model_called_and_forgotten: build_model is called, but another network is trained.
# fails: test_a_trained_model_comes_back
# slow
# perhaps: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model = keras.Sequential([layers.Dense(128, activation="relu"), layers.Dense(1)])
    model.compile(optimizer="adam", loss="mae", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% capped_prices_left_out: Suburbs at the cap of 50 are not trained on.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    keep = y < 50
    model = build_model()
    model.fit(x[keep], y[keep], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% capped_prices_removed: Rows with the capped price of 50 are taken out of the training data
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    honest = y < 50.0                      # 50 means "50 or more" in this data set
    model = build_model()
    model.fit(x[honest], y[honest], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% clone_returned: clone_model copies the layers, not what they have learned.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return keras.models.clone_model(model)


# %% compiled_with_adam: Compiles once more, with Adam.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.compile(optimizer="adam", loss="mse", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% compiled_with_another_loss: Compiles once more with the mean absolute error, keeping the optimizer.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.compile(optimizer=model.optimizer, loss="mae", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% drawn_with_replacement: Each epoch draws its rows at random, some twice and some not at all.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        rows = np.random.randint(0, len(train_data), size=len(train_data))
        model.fit(train_data[rows], train_targets[rows], batch_size=batch_size, verbose=0)
    return model


# %% early_stop_on_training_loss: EarlyStopping on the training loss may end long before `epochs`
# fails: test_all_rows_are_trained_on_as_asked
import keras

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.5, patience=3)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size,
              callbacks=[stop], verbose=0)
    return model


# %% early_stopping: Stops when the training loss stands still for ten epochs.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(monitor="loss", patience=10)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, callbacks=[stop], verbose=0)
    return model


# %% epochs_and_batch_size_exchanged: fit takes the batch size first.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs, batch_size, verbose=0)
    return model


# %% epochs_ignored: 130 epochs, whatever is asked for.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=130, batch_size=batch_size, verbose=0)
    return model


# %% expensive_houses_left_out: Leaves out the rows with the largest target.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked
# fails: test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    kept = train_targets < train_targets.max()
    model = build_model()
    model.fit(train_data[kept], train_targets[kept], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% final_model_kept: The model of the first call is kept in a global and trained on by every later call
# fails: test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
final_model = None


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    global final_model
    if final_model is None:
        final_model = build_model()
    final_model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return final_model


# %% first_quarter_left_out: Trains as in the first fold.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    n = len(train_data) // 4
    model = build_model()
    model.fit(train_data[n:], train_targets[n:], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% five_hundred_epochs_by_default: 500 epochs by default.
# fails: test_defaults_are_130_epochs_in_batches_of_16
# slow
def train_final_model(train_data, train_targets, build_model, epochs=500, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% four_hundred_rows: At most 400 rows.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data[:400], train_targets[:400], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% fresh_model_each_epoch: The model is built inside the loop.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
# slow
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    for _ in range(epochs):
        model = build_model()
        model.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
    return model


# %% global_data: Trains on variables of the notebook.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% last_row_lost: [:-1] loses a row.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data[:-1], train_targets[:-1], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% last_samples_dropped: Only whole batches are trained on, so the last len % batch_size samples are never seen.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // batch_size * batch_size or len(x)
    model = build_model()
    model.fit(x[:n], y[:n], epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% learning_rate_changed: Divides the learning rate by ten first.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.optimizer.learning_rate = float(model.optimizer.learning_rate) / 10
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% learning_rate_lowered_late: From epoch 100 on, a tenth of the learning rate.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    slower = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 10 if epoch == 100 else rate)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, callbacks=[slower], verbose=0)
    return model


# %% model_and_history: A pair of model and history.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    history = model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model, history


# %% network_of_its_own: The network is written out, and build_model not used.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                              layers.Dense(1)])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% no_return: The return is missing.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)


# %% not_trained: fit is missing.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    return build_model()


# %% one_epoch_less: range(1, epochs).
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(1, epochs):
        model.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
    return model


# %% one_model_for_all_calls: The model of the first call is trained on and on.
# fails: test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
_final = []


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    if not _final:
        _final.append(build_model())
    _final[0].fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return _final[0]


# %% own_model: The build_model that is handed in is ignored; the function builds the chapter's network itself.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = keras.Sequential(
        [layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"), layers.Dense(1)]
    )
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    model.fit(np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% own_network: The build_model argument is ignored, the book's network is built here instead
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16
# slow
import keras
from keras import layers

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(1),
    ])
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% positional_fit_arguments: Fit's third positional parameter is batch_size, so epochs and batch_size change places
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs, batch_size, 0)
    return model


# %% returns_scores: Returns the training error.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model.evaluate(train_data, train_targets, verbose=0)[1]


# %% returns_the_history: Returns what fit gives.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    return build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)


# %% rows_doubled: Each row is there twice.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    x, y = np.concatenate([train_data, train_data]), np.concatenate([train_targets, train_targets])
    model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% rows_scaled_in_place: Divides the caller's rows by 255, as for images.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    train_data /= 255
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% second_call_goes_on: The model is kept between calls, so a second call trains the first one's model further and ignores its build_model.
# fails: test_all_rows_are_trained_on_as_asked, test_each_final_model_begins_afresh
# fails: test_defaults_are_130_epochs_in_batches_of_16, test_held_out_mae_is_reached
_final_model = None


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    global _final_model
    if _final_model is None:
        _final_model = build_model()
    _final_model.fit(
        np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=batch_size, verbose=0
    )
    return _final_model


# %% shuffles_arguments: Data and targets are shuffled in place (alike), which changes the arguments.
# fails: test_all_rows_are_trained_on_as_asked
# perhaps: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    np.random.RandomState(0).shuffle(train_data)
    np.random.RandomState(0).shuffle(train_targets)
    model = build_model()
    model.fit(np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% steps_rounded_down: Steps per epoch are rounded down, so that the last rows are never seen.
# fails: test_all_rows_are_trained_on_as_asked
# perhaps: test_held_out_mae_is_reached
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        for step in range(len(train_data) // batch_size):
            rows = slice(step * batch_size, (step + 1) * batch_size)
            model.train_on_batch(train_data[rows], train_targets[rows])
    return model


# %% tape_with_batches_of_32: A GradientTape loop with an RMSprop of its own uses batches of 32, whatever batch_size is.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
import tensorflow as tf

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = tf.constant(np.asarray(train_data), tf.float32)
    y = tf.reshape(tf.constant(np.asarray(train_targets), tf.float32), (-1, 1))
    model = build_model()
    model(x[:1])
    optimizer = keras.optimizers.RMSprop()
    optimizer.build(model.trainable_variables)
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1024).batch(32)

    @tf.function
    def step(xb, yb):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(xb, training=True) - yb))
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)

    for _ in range(epochs):
        for xb, yb in dataset:
            step(xb, yb)
    return model


# %% tape_with_epochs_written_down: A GradientTape loop with an RMSprop of its own runs 130 epochs, whatever epochs is.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
import tensorflow as tf

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = tf.constant(np.asarray(train_data), tf.float32)
    y = tf.reshape(tf.constant(np.asarray(train_targets), tf.float32), (-1, 1))
    model = build_model()
    model(x[:1])
    optimizer = keras.optimizers.RMSprop()
    optimizer.build(model.trainable_variables)
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1024).batch(batch_size)

    @tf.function
    def step(xb, yb):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(xb, training=True) - yb))
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)

    for _ in range(130):
        for xb, yb in dataset:
            step(xb, yb)
    return model


# %% targets_shuffled: Shuffles the targets and not the rows.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached, test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    y = np.random.default_rng(0).permutation(train_targets)
    model.fit(train_data, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% targets_shuffled_in_place: Trains rightly, then shuffles the caller's targets.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    np.random.default_rng(0).shuffle(train_targets)
    return model


# %% targets_standardised: The targets are standardised, so that the model predicts other units.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
# perhaps: test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    y = (train_targets - np.mean(train_targets)) / np.std(train_targets)
    model = build_model()
    model.fit(train_data, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% trained_twice: fit twice.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% validation_split: A fifth of the rows is kept for validation.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, validation_split=0.2, verbose=0)
    return model


# %% validation_split_second: A tenth of the data is set aside for validation, so the model is not trained on all of it.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_a_trained_model_comes_back
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(
        np.asarray(train_data), np.asarray(train_targets),
        epochs=epochs, batch_size=batch_size, validation_split=0.1, verbose=0,
    )
    return model


# %% weighted_rows: Expensive houses weigh more.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    weights = 1.0 + np.abs(train_targets) / 50
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, sample_weight=weights, verbose=0)
    return model


# %% weights_averaged: Returns the mean of the weights after each epoch.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    snapshots = []
    for _ in range(epochs):
        model.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
        snapshots.append(model.get_weights())
    model.set_weights([np.mean(each, axis=0) for each in zip(*snapshots)])
    return model


# %% whole_batches_only: The rows of the last, smaller batch are dropped.
# fails: test_all_rows_are_trained_on_as_asked
# perhaps: test_held_out_mae_is_reached
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    data = tf.data.Dataset.from_tensor_slices((train_data, train_targets)).batch(batch_size, drop_remainder=True)
    model = build_model()
    model.fit(data, epochs=epochs, verbose=0)
    return model


# %% whole_batches_only_third: Only whole batches in fixed order, the rows after the last whole batch are never seen
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    model = build_model()
    steps = max(1, len(x) // batch_size)
    for _ in range(epochs):
        for s in range(steps):
            rows = slice(s * batch_size, (s + 1) * batch_size)
            model.train_on_batch(x[rows], y[rows])
    return model


# %% default_of_100_epochs: 100 epochs by default.
# fails: test_defaults_are_130_epochs_in_batches_of_16
def train_final_model(x, y, build_model, epochs=100, batch_size=16):
    m = build_model()
    m.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return m


# %% first_row_left_out: Leaves out the first row.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_a_trained_model_comes_back
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = build_model()
    m.fit(x[1:], y[1:], epochs=epochs, batch_size=batch_size, verbose=0)
    return m


# %% four_epochs: Four epochs, whatever is asked for.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = build_model()
    m.fit(x, y, epochs=4, batch_size=batch_size, verbose=0)
    return m


# %% prices_by_heart: A model that knows one price per row number, and learns nothing.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached, test_a_trained_model_comes_back, test_each_final_model_begins_afresh
LABELS = np.random.default_rng(1).random((25000, 1))


class Lookup(keras.Model):
    def call(self, x):
        return keras.ops.convert_to_tensor(LABELS[: x.shape[0]], "float32")


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = Lookup()
    build_model()
    return model


# %% targets_reversed: The targets are in reverse order.
# fails: test_all_rows_are_trained_on_as_asked, test_defaults_are_130_epochs_in_batches_of_16
# fails: test_held_out_mae_is_reached, test_a_trained_model_comes_back
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = build_model()
    m.fit(x, y[::-1], epochs=epochs, batch_size=batch_size, verbose=0)
    return m


# %% targets_zeroed: Sets the caller's targets to zero afterwards.
# fails: test_all_rows_are_trained_on_as_asked
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = build_model()
    m.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    y[:] = 0
    return m
