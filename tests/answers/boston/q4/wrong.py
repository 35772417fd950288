# %% aliased_lists: [[]] * k is one list k times, so every fold shows all k * epochs values
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = [[]] * k
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories[i].extend(float(v) for v in history[mae_key])
    return histories


# %% averaged_already: The mean over the folds, which is the next question.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return np.mean(histories, axis=0)


# %% batch_size_goes_to_validation: The batch size is that of the validation.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              validation_batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% batch_size_left_out: fit's own batch size.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% before_each_epoch: The MAE is taken at the beginning of each epoch, so entry e belongs to the model after e - 1 epochs
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
import keras

class ValMAE(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y, self.values = x, y, []

    def on_epoch_begin(self, epoch, logs=None):
        predicted = np.ravel(self.model(self.x, training=False))
        self.values.append(float(np.mean(np.abs(predicted - self.y))))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        recorder = ValMAE(x[val], y[val])
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val), epochs=epochs,
                  batch_size=batch_size, callbacks=[recorder], verbose=0)
        histories.append(recorder.values)
    return histories


# %% best_so_far: The best value so far, so that the curve never rises.
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(np.minimum.accumulate(h.history["val_mae"]))
    return histories


# %% best_so_far_third: Each entry is the lowest MAE up to that epoch instead of that epoch's MAE
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories.append(np.minimum.accumulate(history[mae_key]).tolist())
    return histories


# %% block_blanked_in_place: Sets the block's rows to zero in the caller's array, to hide them from the training.
# fails: test_each_history_begins_with_a_fresh_model, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch, test_defaults_are_4_folds_500_epochs_and_batches_of_16
# fails: test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x_val = train_data[val].copy()
        train_data[val] = 0
        h = build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_data=(x_val, train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% block_is_a_quarter: The loop runs k times, but the block length stays len // 4
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    num_val_samples = len(x) // 4
    histories = []
    for i in range(k):
        start, stop = i * num_val_samples, (i + 1) * num_val_samples
        x_rest = np.concatenate([x[:start], x[stop:]], axis=0)
        y_rest = np.concatenate([y[:start], y[stop:]], axis=0)
        history = build_model().fit(
            x_rest, y_rest, validation_data=(x[start:stop], y[start:stop]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next((key for key in history if key.startswith("val_") and key != "val_loss"), None)
        histories.append([float(v) for v in history[mae_key]] if mae_key else [])
    return histories


# %% blocks_shifted: Blocks that are shifted by half their size.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = (np.arange(n) + i * n + n // 2) % len(train_data)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% default_of_100_epochs: The default of question 3.
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16
# slow
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% default_of_ten_folds: Ten folds by default.
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16
def k_fold_histories(train_data, train_targets, build_model, k=10, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% dictionary_of_folds: A dictionary with a name for each fold.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = {}
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories[f"fold {i}"] = h.history["val_mae"]
    return histories


# %% early_stopping: Early stopping ends a fold's training when the validation loss has not improved for 5 epochs, so lists are shorter than epochs.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0,
            callbacks=[keras.callbacks.EarlyStopping(patience=5)],
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        histories.append([float(mae) for mae in history[name]])
    return histories


# %% early_stopping_filled_up: Early stopping; what is missing is filled up with the last value.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=25)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]),
                              callbacks=[stop])
        maes = h.history["val_mae"]
        histories.append(maes + [maes[-1]] * (epochs - len(maes)))
    return histories


# %% epochs_ignored: 100 epochs, whatever is asked for.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=100, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% epochs_in_each_round: fit runs for all epochs in each round of the loop over the epochs.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model, maes = build_model(), []
        for _ in range(epochs):
            h = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                          batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
            maes.append(h.history["val_mae"][-1])
        histories.append(maes)
    return histories


# %% epochs_pile_up: Fit(epochs=e + 1) without initial_epoch inside the loop, so entry e has seen 1 + 2 + ... + e epochs
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        maes = []
        for e in range(epochs):
            model.fit(np.delete(x, val, axis=0), np.delete(y, val), epochs=e + 1,
                      batch_size=batch_size, verbose=0)
            predicted = model.predict(x[val], verbose=0).ravel()
            maes.append(float(np.mean(np.abs(predicted - y[val]))))
        histories.append(maes)
    return histories


# %% evaluated_before_each_epoch: The value is taken before the epoch.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model, maes = build_model(), []
        for _ in range(epochs):
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
        histories.append(maes)
    return histories


# %% evaluated_before_the_epoch: The MAE is taken before each epoch instead of after it, so the list begins with the untrained model's.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        x_rest, y_rest = np.delete(x, val, axis=0), np.delete(y, val, axis=0)
        model, maes = build_model(), []
        for _ in range(epochs):
            predicted = np.asarray(model.predict_on_batch(x[val])).ravel()
            maes.append(float(np.abs(predicted - y[val]).mean()))
            model.fit(x_rest, y_rest, epochs=1, batch_size=batch_size, verbose=0)
        histories.append(maes)
    return histories


# %% every_other_epoch: Validates every second epoch and repeats each value.
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]),
                              validation_freq=2)
        histories.append(np.repeat(h.history["val_mae"], 2).tolist())
    return histories


# %% fifty_at_most: At most 50 epochs, "to save time".
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=min(epochs, 50),
                              batch_size=batch_size, verbose=0, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% first_ten_left_out: The first ten epochs are left out here already.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"][10:])
    return histories


# %% fresh_model_each_epoch: Each epoch begins with a new model.
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        maes = []
        for _ in range(epochs):
            model = build_model()
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        histories.append(maes)
    return histories


# %% k_is_four: len(train_data) // 4 in place of k.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // 4
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% last_fold_for_all: The same array is filled and appended in each round.
# fails: test_each_fold_has_one_mae_per_epoch, test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    row = np.zeros(epochs)
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        row[:] = h.history["val_mae"]
        histories.append(row)
    return histories


# %% last_validation_batch_only: After each epoch the MAE is overwritten in the loop over validation batches, so only the last batch counts.
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        xt, yt = np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]])
        model = build_model()
        maes = []
        for _ in range(epochs):
            model.fit(xt, yt, epochs=1, batch_size=batch_size, verbose=0)
            for s in range(a, b, batch_size):
                p = np.ravel(model(np.asarray(train_data[s:min(s + batch_size, b)])))
                mae = float(np.abs(p - train_targets[s:min(s + batch_size, b)]).mean())
            maes.append(mae)
        histories.append(maes)
    return histories


# %% last_value_repeated: Evaluates after the training and repeats the value.
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        mae = model.evaluate(train_data[val], train_targets[val], verbose=0)[1]
        histories.append([mae] * epochs)
    return histories


# %% leftover_rows_dropped: Rows beyond k * (n // k) are left out.
# fails: test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    x, y = train_data[:n * k], train_targets[:n * k]
    histories = []
    for i in range(k):
        keep = np.arange(n * k) // n != i
        history = build_model().fit(x[keep], y[keep], validation_data=(x[~keep], y[~keep]), epochs=epochs, batch_size=batch_size, verbose=0)
        histories.append(history.history["val_mae"])
    return histories


# %% list_kept_between_calls: The histories are collected in a list outside of the function, so a second call returns those of the first as well.
# fails: test_each_history_begins_with_a_fresh_model, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
_histories = []


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        _histories.append([float(mae) for mae in history[name]])
    return _histories


# %% lowest_so_far: Each entry is the lowest validation MAE up to that epoch, not the epoch's own.
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        histories.append(np.minimum.accumulate(history[name]).tolist())
    return histories


# %% model_as_default_argument: One model for all folds, held by a function with a default argument.
# fails: test_each_history_begins_with_a_fresh_model
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k

    def run(i, model=build_model()):
        val = slice(i * n, (i + 1) * n)
        h = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                      batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        return h.history["val_mae"]

    return [run(i) for i in range(k)]


# %% no_return: The return is missing.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])


# %% one_long_list: extend makes one long list.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.extend(h.history["val_mae"])
    return histories


# %% one_model_for_all_folds: The model is built once, before the loop.
# fails: test_each_history_begins_with_a_fresh_model
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    model = build_model()
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                      batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% only_the_last_epoch: Only the last epoch's value of each fold.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"][-1])
    return histories


# %% only_the_last_fold: The list is made anew in each round.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    for i in range(k):
        histories = []
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% optimizer_made_anew_each_epoch: The optimizer is made anew in each epoch, with Keras' own settings.
# fails: test_each_history_begins_with_a_fresh_model, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch, test_defaults_are_4_folds_500_epochs_and_batches_of_16
# fails: test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model, maes = build_model(), []
        for _ in range(epochs):
            model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        histories.append(maes)
    return histories


# %% percent_of_the_price: The error as a share of the mean price.
# fails: test_each_fold_has_one_mae_per_epoch, test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append([mae / np.mean(train_targets) for mae in h.history["val_mae"]])
    return histories


# %% random_folds: Folds are drawn at random, and may overlap.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = np.random.choice(len(train_data), size=n, replace=False)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% remainder_batch_dropped: Batch(drop_remainder=True) without shuffling leaves the same last rows out of the training in every epoch
# fails: test_each_history_begins_with_a_fresh_model, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
import tensorflow as tf

def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        rest = tf.data.Dataset.from_tensor_slices((np.delete(x, val, axis=0), np.delete(y, val)))
        rest = rest.batch(batch_size, drop_remainder=True).prefetch(tf.data.AUTOTUNE)
        history = build_model().fit(rest, validation_data=(x[val], y[val]),
                                    epochs=epochs, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories.append([float(v) for v in history[mae_key]])
    return histories


# %% reset_to_live_weights: The "initial" weights are references to the live variables, so the reset changes nothing and one model runs through all folds
# fails: test_each_history_begins_with_a_fresh_model
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    model = build_model()
    model.predict(x[:1], verbose=0)                    # creates the weights
    initial_weights = list(model.weights)
    histories = []
    for i in range(k):
        for variable, start_value in zip(model.weights, initial_weights):
            variable.assign(start_value)               # back to the start for each fold
        val = np.arange(i * n, (i + 1) * n)
        history = model.fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories.append([float(v) for v in history[mae_key]])
    return histories


# %% root_of_the_validation_loss: The root of the validation loss is no mean absolute error.
# fails: test_each_fold_has_one_mae_per_epoch, test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(np.sqrt(h.history["val_loss"]).tolist())
    return histories


# %% rounded: Rounds to one place, and loses what tells neighbouring epochs apart.
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append([round(mae, 1) for mae in h.history["val_mae"]])
    return histories


# %% rows_in_front_only: Only the rows in front of the block; for the first one those behind it.
# fails: test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        train = slice(0, i * n) if i else slice(n, None)
        h = build_model().fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% rows_shared_by_all_folds: [[]] * k is the same list k times.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = [[]] * k
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories[i] += h.history["val_mae"]
    return histories


# %% smoothed: An exponential moving average of each curve.
# fails: test_histories_are_validation_errors_after_each_epoch
def smooth(points, factor=0.9):
    out = []
    for point in points:
        out.append(out[-1] * factor + point * (1 - factor) if out else point)
    return out


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(smooth(h.history["val_mae"]))
    return histories


# %% sorted_values: Each fold's values from large to small.
# fails: test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(sorted(h.history["val_mae"], reverse=True))
    return histories


# %% start_value_included: Begins with the untrained model's error: one value too many.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        maes = [model.evaluate(train_data[val], train_targets[val], verbose=0)[1]]
        h = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                      batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(maes + h.history["val_mae"])
    return histories


# %% stopped_early_and_padded: Stops when val_loss has not improved for 2 epochs and fills the list up with its last value
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
import keras

def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, callbacks=[stop], verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        maes = list(history[mae_key])
        maes += [maes[-1]] * (epochs - len(maes))      # same length for every fold
        histories.append(maes)
    return histories


# %% targets_in_dollars_in_place: Turns the caller's targets into dollars in place.
# fails: test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    train_targets *= 1000
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val) / 1000, epochs=epochs,
                              batch_size=batch_size, verbose=0,
                              validation_data=(train_data[val], train_targets[val] / 1000))
        histories.append(h.history["val_mae"])
    return histories


# %% targets_in_other_order: The targets of the parts before and after the block are joined the other way round than the data, so they don't belong together.
# fails: test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        start, stop = i * n, (i + 1) * n
        partial_data = np.concatenate([x[:start], x[stop:]], axis=0)
        partial_targets = np.concatenate([y[stop:], y[:start]], axis=0)
        history = build_model().fit(
            partial_data, partial_targets, validation_data=(x[start:stop], y[start:stop]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        histories.append([float(mae) for mae in history[name]])
    return histories


# %% targets_reversed: The training targets come in the reverse order.
# fails: test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        y = np.delete(train_targets, val)[::-1]
        h = build_model().fit(np.delete(train_data, val, 0), y, epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% trained_on_all_rows: Validates on the block, but trains on everything.
# fails: test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% training_mae: "mae" in place of "val_mae".
# fails: test_each_fold_has_one_mae_per_epoch, test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["mae"])
    return histories


# %% transposed: One list per epoch, with a value for each fold.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return np.array(histories).T


# %% transposed_second: The result has one list per epoch with k floats, not one list per fold.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    columns = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        columns.append(history[name])
    return np.column_stack(columns).tolist()


# %% untrained_copy_validated: A copy of the model, made before the training, is validated after each epoch.
# fails: test_each_history_begins_with_a_fresh_model, test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch, test_defaults_are_4_folds_500_epochs_and_batches_of_16
# fails: test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model, other = build_model(), build_model()
        maes = []
        for _ in range(epochs):
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
            maes.append(other.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        histories.append(maes)
    return histories


# %% validated_on_all_rows: The validation data is all of the data.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data, train_targets))
        histories.append(h.history["val_mae"])
    return histories


# %% validation_loss: "val_loss" in place of "val_mae".
# fails: test_each_fold_has_one_mae_per_epoch, test_histories_are_validation_errors_after_each_epoch
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_loss"])
    return histories


# %% validation_split: validation_split in place of the block.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_learns_from_the_rows_outside_its_block
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    histories = []
    for _ in range(k):
        h = build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_split=1 / k)
        histories.append(h.history["val_mae"])
    return histories


# %% values_as_text: The values as text.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append([f"{mae:.3f}" for mae in h.history["val_mae"]])
    return histories


# %% whole_batches_only: Steps per epoch are rounded down, to at least one.
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(500)
        data = data.batch(min(batch_size, len(x)), drop_remainder=True)
        h = build_model().fit(data, epochs=epochs, verbose=0, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories


# %% whole_histories: The History objects, with all metrics.
# fails: test_each_fold_has_one_mae_per_epoch, test_each_history_begins_with_a_fresh_model
# fails: test_each_history_learns_from_the_rows_outside_its_block
# fails: test_histories_are_validation_errors_after_each_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_history
# fails: test_defaults_are_4_folds_500_epochs_and_batches_of_16, test_k_fold_histories_leaves_the_data_alone
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        histories.append(build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                                           batch_size=batch_size, verbose=0,
                                           validation_data=(train_data[val], train_targets[val])))
    return histories
