# %% accuracy_in_percent: Accuracies in percent.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: [100 * v for v in values] if "acc" in name else values for name, values in h.items()}


# %% accuracy_left_out: Only the losses.
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {"loss": h["loss"], "val_loss": h["val_loss"]}


# %% at_most_20: Never more than 20 epochs.
# fails: test_epochs_and_batch_size_are_honoured
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=min(epochs, 20),
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history


# %% batch_size_hard_coded: 512, whatever is asked for.
# fails: test_epochs_and_batch_size_are_honoured, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=512,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% batch_size_ignored: fit's own batch size of 32.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% batches_of_128_by_default: Batches of 128 by default.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=128):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% batches_of_512: Always trains in batches of 512 and ignores batch_size.
# fails: test_epochs_and_batch_size_are_honoured, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=512,
                     validation_data=(x_val, y_val), verbose=0).history


# %% best_weights_restored: All epochs run, but the model goes back to its best one.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    best = keras.callbacks.EarlyStopping(patience=epochs + 1, restore_best_weights=True)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[best], verbose=0).history


# %% compiled_again: Compiles the model again, with Adam.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% compiled_anew: Compiles the given model anew, so its own loss and learning rate are lost.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% compiles_again: Compiles the model again, so the loss and the learning rate it was compiled with are lost
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val))
    return history.history


# %% drop_remainder: tf.data batches with drop_remainder.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train))
    data = data.shuffle(1000).batch(batch_size, drop_remainder=True)
    return model.fit(data, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history


# %% early_stopping: Stops when the validation loss no longer falls.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[stop], verbose=0).history


# %% early_stopping_second: Stops early when the validation loss rises, so it may train for fewer epochs than asked.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2, restore_best_weights=True)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[stop], verbose=0).history


# %% epochs_ignored: Always 20 epochs.
# fails: test_history_has_one_value_per_epoch, test_epochs_and_batch_size_are_honoured
# fails: test_defaults_are_20_epochs_in_batches_of_512, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=20, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% exchanged_epochs_and_batch_size: Positional arguments in the wrong order.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs, batch_size, validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% four_epochs_by_default: Four epochs by default.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=4, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% fresh_model: Trains a fresh model; the given one stays as it is.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model = keras.models.clone_model(model)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% history_goes_on: One history for all calls: the second one has the first one's values as well.
# fails: test_defaults_are_20_epochs_in_batches_of_512, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
all_values = {}


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    for name, values in h.items():
        all_values.setdefault(name, []).extend(values)
    return all_values


# %% history_goes_on_second: Adds to one history over all calls, so a second call returns the epochs of the first as well.
# fails: test_defaults_are_20_epochs_in_batches_of_512, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
history_of_all = {}


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    for key, values in history.history.items():
        history_of_all[key] = history_of_all.get(key, []) + values
    return dict(history_of_all)


# %% labels_flipped_in_place: Smooths the caller's labels in place before training.
# fails: test_epochs_and_batch_size_are_honoured
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    y_val *= 0
    return h


# %% labels_shuffled: Shuffles the rows without their labels.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.random.permutation(partial_x_train)
    return model.fit(x, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% last_batch_dropped: Only full batches.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        for b in range(len(partial_x_train) // batch_size):
            part = slice(b * batch_size, (b + 1) * batch_size)
            model.train_on_batch(partial_x_train[part], partial_y_train[part])
        loss, accuracy = model.evaluate(partial_x_train, partial_y_train, verbose=0)
        val_loss, val_accuracy = model.evaluate(x_val, y_val, verbose=0)
        history["loss"].append(loss)
        history["accuracy"].append(accuracy)
        history["val_loss"].append(val_loss)
        history["val_accuracy"].append(val_accuracy)
    return history


# %% last_epoch_only: Fits epoch by epoch but returns only the history of the last epoch.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    for _ in range(epochs):
        history = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
                            validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% last_values_only: Only the values after the last epoch.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return {name: values[-1] for name, values in history.history.items()}


# %% learning_rate_lowered: Lowers the learning rate when the validation loss stands still.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    slower = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", patience=1)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[slower], verbose=0).history


# %% lists_in_a_tuple: Four lists, not a dictionary.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return h["loss"], h["val_loss"], h["accuracy"], h["val_accuracy"]


# %% names_exchanged: Training and validation values stand under each other's names.
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {"loss": h["val_loss"], "val_loss": h["loss"], "accuracy": h["val_accuracy"], "val_accuracy": h["accuracy"]}


# %% never_the_last_rows: Cuts the data down to full batches, so the rows after the last full batch are never trained on
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    steps = max(1, len(partial_x_train) // batch_size)
    n = min(len(partial_x_train), steps * batch_size)
    history = model.fit(partial_x_train[:n], partial_y_train[:n], epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% no_return: Returns nothing.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    history_dict = history.history


# %% no_validation: No validation data.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0).history


# %% one_epoch_more: range(epochs + 1) in an epoch-by-epoch loop.
# fails: test_history_has_one_value_per_epoch, test_epochs_and_batch_size_are_honoured
# fails: test_defaults_are_20_epochs_in_batches_of_512, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {}
    for _ in range(epochs + 1):
        h = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        for name, values in h.history.items():
            history.setdefault(name, []).extend(values)
    return history


# %% part_of_the_validation_rows: One step of validation: the first batch only.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), validation_steps=1, verbose=0).history


# %% parts_exchanged: Trains on the validation part and validates on the training part.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(x_val, y_val, epochs=epochs, batch_size=batch_size,
                        validation_data=(partial_x_train, partial_y_train), verbose=0)
    return history.history


# %% random_batches: Draws each batch at random, so that some rows come twice and others never.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    n = len(partial_x_train)
    for _ in range(epochs):
        for _ in range(0, n, batch_size):
            rows = np.random.randint(0, n, batch_size)
            model.train_on_batch(partial_x_train[rows], partial_y_train[rows])
        for prefix, x, y in (("", partial_x_train, partial_y_train), ("val_", x_val, y_val)):
            loss, accuracy = model.evaluate(x, y, verbose=0)
            history[prefix + "loss"].append(loss)
            history[prefix + "accuracy"].append(accuracy)
    return history


# %% reinitialised_each_epoch: Loads the first weights again before each epoch.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    start = model.get_weights()
    history = {}
    for _ in range(epochs):
        model.set_weights(start)
        h = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        for name, values in h.history.items():
            history.setdefault(name, []).extend(values)
    return history


# %% returns_the_model: Returns the model.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
              validation_data=(x_val, y_val), verbose=0)
    return model


# %% returns_the_parameters: history.params in place of history.history.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.params


# %% reversed_series: The newest epoch first.
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: values[::-1] for name, values in h.items()}


# %% rows_of_a_table: A list with one dictionary per epoch.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return [{name: values[i] for name, values in h.items()} for i in range(epochs)]


# %% shuffles_the_rows_in_place: Shuffles the caller's rows and labels in place, alike.
# fails: test_epochs_and_batch_size_are_honoured
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    state = np.random.get_state()
    np.random.shuffle(partial_x_train)
    np.random.set_state(state)
    np.random.shuffle(partial_y_train)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% steps_limited: No more than 10 batches per epoch.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
        steps_per_epoch=min(10, -(-len(partial_x_train) // batch_size)),
    )
    return history.history


# %% train_subset: Trains on the first 15000 samples only, at most.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    partial_x_train, partial_y_train = partial_x_train[:15000], partial_y_train[:15000]
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history


# %% trains_a_copy: A compiled copy is trained, the model that was passed in stays untrained
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
import keras

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer="rmsprop", loss=model.loss, metrics=["accuracy"])
    history = copy.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                       validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% trains_on_validation_rows_too: The validation rows are among the training rows.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.concatenate([partial_x_train, x_val])
    y = np.concatenate([partial_y_train, y_val])
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0).history


# %% unweighted_batches: Averages the validation loss over batches as if they were equally long.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        h = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        scores = [model.evaluate(x_val[i:i + batch_size], y_val[i:i + batch_size], verbose=0)
                  for i in range(0, len(x_val), batch_size)]
        val_loss, val_accuracy = np.mean(scores, axis=0)
        history["loss"] += h["loss"]
        history["accuracy"] += h["accuracy"]
        history["val_loss"].append(float(val_loss))
        history["val_accuracy"].append(float(val_accuracy))
    return history


# %% val_subset: Validates on the first 100 samples only.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val[:100], y_val[:100]),
        verbose=0,
    )
    return history.history


# %% validated_on_training: Gives the training data as validation data, x_val and y_val are not used.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(partial_x_train, partial_y_train), verbose=0).history


# %% validates_before: Validates before each epoch's training, so the validation values are one epoch late and the last is missing
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history_dict = {}
    for epoch in range(epochs):
        results = model.evaluate(x_val, y_val, batch_size=batch_size, verbose=0, return_dict=True)
        logs = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        for key, values in logs.items():
            history_dict.setdefault(key, []).append(values[0])
        for key, value in results.items():
            history_dict.setdefault("val_" + key, []).append(value)
    return history_dict


# %% validates_now_and_then: From 20 epochs on, only every second epoch (or fewer) is validated
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), validation_freq=max(1, epochs // 10), verbose=0)
    return history.history


# %% validates_on_training_rows: Validates on the rows it trains on.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(partial_x_train, partial_y_train), verbose=0)
    return history.history


# %% validates_one_batch: Validates on the first batch of the validation data only
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), validation_steps=1, verbose=0)
    return history.history


# %% validation_at_the_end: Evaluates once at the end and repeats the value for each epoch.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0).history
    loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
    history["val_loss"] = [loss] * epochs
    history["val_accuracy"] = [accuracy] * epochs
    return history


# %% validation_before_the_epoch: Evaluates before each epoch, so that the values are one epoch old.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        val_loss, val_accuracy = model.evaluate(x_val, y_val, verbose=0)
        h = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        history["loss"] += h["loss"]
        history["accuracy"] += h["accuracy"]
        history["val_loss"].append(val_loss)
        history["val_accuracy"].append(val_accuracy)
    return history


# %% validation_every_other_epoch: Validates every second epoch only.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), validation_freq=2, verbose=0).history


# %% validation_labels_for_training: The training rows' labels are used for validation.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, partial_y_train[:len(x_val)]), verbose=0).history


# %% validation_split: Sets another part of the training rows aside.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_split=0.2, verbose=0)
    return history.history


# %% values_as_text: The values as text with three decimals.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: [f"{value:.3f}" for value in values] for name, values in h.items()}


# %% warm_up_epoch: One epoch of "warming up" before the history begins.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


# %% weighted_classes: Positive reviews count twice.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), class_weight={0: 1.0, 1: 2.0}, verbose=0).history


# %% batches_of_511_by_default: Batches of 511 by default, one row too few.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=511):
    data, settings = (partial_x_train, partial_y_train), dict(epochs=epochs, batch_size=batch_size, verbose=0)
    history = model.fit(*data, validation_data=(x_val, y_val), **settings)
    return history.history


# %% batches_of_513_by_default: Batches of 513 by default, one row too many.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=513):
    data, settings = (partial_x_train, partial_y_train), dict(epochs=epochs, batch_size=batch_size, verbose=0)
    history = model.fit(*data, validation_data=(x_val, y_val), **settings)
    return history.history


# %% labels_inverted_in_place: Inverts the caller's labels in place, and trains on the right ones.
# fails: test_epochs_and_batch_size_are_honoured
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y, both = partial_x_train, partial_y_train, (x_val, y_val)
    partial_y_train[:] = 1 - partial_y_train
    y = 1 - y
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=both, verbose=0).history
