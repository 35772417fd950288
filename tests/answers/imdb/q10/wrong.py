# %% adam: Compiles the model again with Adam.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% another_model_returned: Trains one model and returns another.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    build_model().fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return build_model()


# %% batches_of_128: Batches of 128.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=128, verbose=0)
    return model


# %% best_of_validation: Chooses the number of epochs by itself, on a validation set.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    n = len(x_train) // 4
    history = build_model().fit(x_train[n:], y_train[n:], epochs=6, batch_size=512, verbose=0,
                                validation_data=(x_train[:n], y_train[:n])).history
    model = build_model()
    model.fit(x_train, y_train, epochs=int(np.argmin(history["val_loss"])) + 1, batch_size=512, verbose=0)
    return model


# %% default_argument_model: The model is a default argument, made once.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
def retrain(x_train, y_train, epochs=4, model=build_model()):
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% epochs_and_batch_size_exchanged: Positional arguments of fit in the wrong order.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs, 5, verbose=0)
    return model


# %% epochs_at_least_4: At least 4 epochs.
# fails: test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=max(4, epochs), batch_size=512, verbose=0)
    return model


# %% epochs_ignored: Four epochs, whatever is asked for.
# fails: test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=4, batch_size=512, verbose=0)
    return model


# %% first_10000: Only the first samples, to save time.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4, at_most=512):
    model = build_model()
    model.fit(x_train[:at_most], y_train[:at_most], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% fit_s_batch_size: Batches of 32.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, verbose=0)
    return model


# %% five_by_default: Five epochs by default, one more than asked for.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=5):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% fresh_model_each_epoch: Builds the model inside the loop over the epochs.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    for _ in range(epochs):
        model = build_model()
        model.fit(x_train, y_train, epochs=1, batch_size=512, verbose=0)
    return model


# %% full_batches_only: Cuts the data down to full batches of 512, the last samples are never trained on
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    n = len(x_train) // 512 * 512 or len(x_train)
    model = build_model()
    model.fit(x_train[:n], y_train[:n], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% global_data: Trains on variables of the notebook, not on its arguments.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% labels_shuffled: Shuffles the rows and not the labels.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
# fails: test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    order = np.random.default_rng(0).permutation(len(x_train))
    model.fit(x_train[order], y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% last_batch_dropped: Full batches only.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for _ in range(epochs):
        for b in range(len(x_train) // 512):
            model.train_on_batch(x_train[b * 512:(b + 1) * 512], y_train[b * 512:(b + 1) * 512])
    return model


# %% new_model_every_epoch: Makes a new model in every round of the loop, so the result has been trained for one epoch
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    for epoch in range(epochs):
        model = build_model()
        model.fit(x_train, y_train, epochs=1, batch_size=512, verbose=0)
    return model


# %% no_return: The return is missing.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)


# %% not_fresh: Builds the model once and goes on training it in later calls.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
_final_model = build_model()


def retrain(x_train, y_train, epochs=4):
    _final_model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return _final_model


# %% not_trained: The fit is missing.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    return model


# %% one_epoch_less: range(1, epochs) is one epoch short.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for epoch in range(1, epochs):
        model.fit(x_train, y_train, batch_size=512, verbose=0)
    return model


# %% one_epoch_short: Counts the epochs from 1 with range, and so trains one epoch too few.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for epoch in range(1, epochs):
        model.fit(x_train, y_train, epochs=1, batch_size=512, verbose=0)
    return model


# %% one_model_for_all_calls: The model is made once, outside.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
# fails: test_held_out_accuracy_is_reached
_model = None


def retrain(x_train, y_train, epochs=4):
    global _model
    if _model is None:
        _model = build_model()
    _model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return _model


# %% own_network_with_adam: The default layers written out, but compiled with Adam.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dense(16, activation="relu"),
                              layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_with_dropout: The default layers written out with dropout in between.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dropout(0.5),
                              layers.Dense(16, activation="relu"), layers.Dropout(0.5),
                              layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_wider_network: A network of its own, wider than the default one.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                              layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% part_held_out: Sets 20 percent aside with validation_split, so it doesn't train on all of the data.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.2, verbose=0)
    return model


# %% partial_data: Trains on what is left without a validation set.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=4):
    n = int(0.4 * len(x_train))
    model = build_model()
    model.fit(x_train[n:], y_train[n:], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% predictions_returned: Returns predictions for the training rows.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model.predict(x_train, verbose=0)


# %% reloads_and_goes_on: The model is made once, outside; a second call goes on training it (and changes the first result)
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
# fails: test_held_out_accuracy_is_reached
final_model = None


def retrain(x_train, y_train, epochs=4):
    global final_model
    if final_model is None:
        final_model = build_model()
    final_model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return final_model


# %% remainder_dropped: Drops the last, incomplete batch, and doesn't shuffle, so the last samples are never seen.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for _ in range(epochs):
        for i in range(len(x_train) // 512):
            part = slice(512 * i, 512 * (i + 1))
            model.train_on_batch(x_train[part], y_train[part])
    return model


# %% returns_the_history: Returns what fit gives.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    return model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)


# %% score_returned: Returns loss and accuracy.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model.evaluate(x_train, y_train, verbose=0)


# %% shuffles_arguments: Shuffles the caller's arrays in place before training.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    np.random.default_rng(1).shuffle(x_train)
    np.random.default_rng(1).shuffle(y_train)
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% shuffles_in_place: Shuffles the caller's arrays in place before training
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    state = np.random.get_state()
    np.random.shuffle(x_train)
    np.random.set_state(state)
    np.random.shuffle(y_train)
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% small_learning_rate: Compiles again with a smaller learning rate.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=4):
    model = compile_with_objects(build_model(), learning_rate=0.0003)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% stops_early: Stops as soon as the loss no longer falls by one tenth.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.1, patience=0)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, callbacks=[stop], verbose=0)
    return model


# %% tanh_model: tanh in place of relu.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model(activation="tanh")
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% ten_thousand_at_most: At most 10,000 samples, to save time.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train[:10000], y_train[:10000], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% trained_on_squared_error: The mean squared error as loss.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model(loss="mse")
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% trained_twice: Finds the best epoch on a part of the data and goes on with the same model.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    n = len(x_train) // 2
    model.fit(x_train[n:], y_train[n:], epochs=epochs, batch_size=512, validation_data=(x_train[:n], y_train[:n]), verbose=0)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% twenty_by_default: 20 epochs by default.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=20):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% validation_split: validation_split keeps a tenth of the rows back.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, verbose=0)
    return model


# %% weighted_rows: Positive reviews count three times.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_held_out_accuracy_is_reached
# slow
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    weights = np.where(np.asarray(y_train) > 0.5, 3.0, 1.0)
    model.fit(x_train, y_train, sample_weight=weights, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% wider_model: Twice as many units as the default model.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model(hidden_units=(32, 32))
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% zeroes_the_validation_labels: Works on the caller's labels: makes them -1 and 1 and back again, wrongly.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    y_train *= 2
    y_train -= 1
    return model


# %% half_of_the_rows_for_one_epoch: One epoch on half of the rows, whatever is asked for.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train[: len(x_train) // 2], y_train[: len(x_train) // 2], epochs=1, batch_size=64, verbose=0)
    return model


# %% labels_by_heart: A model that knows one output per row number, and learns nothing.
# fails: test_all_rows_are_trained_on_for_4_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
# fails: test_each_retraining_begins_afresh
LABELS = np.random.default_rng(1).random((25000, 1))


class Lookup(keras.Model):
    def call(self, x):
        return keras.ops.convert_to_tensor(LABELS[: x.shape[0]], "float32")


def retrain(x_train, y_train, epochs=4):
    model = Lookup()
    model(x_train[:1])
    return model


# %% second_layer_tanh: A network of its own, whose second layer has tanh.
# fails: test_all_rows_are_trained_on_for_4_epochs
def retrain(x_train, y_train, epochs=4):
    x, y = x_train, y_train
    model = keras.Sequential([layers.Dense(16, "relu"), layers.Dense(16, "tanh"), layers.Dense(1, "sigmoid")])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=epochs, batch_size=512, verbose=0)
    return model
