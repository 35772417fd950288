# %% a_fold_missing: range(1, k) leaves the first fold out.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(1, k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% batch_size_ignored: The batch_size that is handed in is not used, training always takes batches of 16.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, batch_size=16, verbose=0)
        scores.append(float(model.evaluate(x[val], y[val], verbose=0)[1]))
    return scores


# %% batch_size_left_out: fit's own batch size.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% batch_size_only_for_predict: Batch_size goes to predict, while fit runs with Keras' default of 32
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, verbose=0)
        predicted = model.predict(x[val], batch_size=batch_size, verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores


# %% batches_of_16_always: Sixteen rows per batch, as by default.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=16, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% best_epoch_of_each_fold: The lowest validation MAE of all epochs.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]), verbose=0)
        scores.append(min(h.history["val_mae"]))
    return scores


# %% best_epoch_score: The score is the lowest validation MAE of any epoch, not that of the trained model.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        rest = np.r_[0 : i * n, (i + 1) * n : len(x)]
        history = build_model().fit(
            x[rest], y[rest], validation_data=(x[val], y[val]), epochs=epochs, batch_size=batch_size, verbose=0
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        scores.append(float(min(history[name])))
    return scores


# %% best_weights_restored: Early stopping puts the best epoch's weights back.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=20, restore_best_weights=True)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  validation_data=(train_data[val], train_targets[val]), callbacks=[stop], verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% better_of_two_tries: Two models per fold are trained, the better of the two counts.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        tries = []
        for _ in range(2):
            model = build_model()
            model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                      epochs=epochs, batch_size=batch_size, verbose=0)
            tries.append(model.evaluate(train_data[a:b], train_targets[a:b], verbose=0)[1])
        scores.append(min(tries))
    return scores


# %% block_one_row_short: The block ends one row early, which is trained on instead.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n - 1)
        train = np.setdiff1d(np.arange(len(train_data)), val)
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% block_size_for_four: The size of a block is always a quarter of the data, whatever k is.
# fails: test_each_fold_has_the_mae_of_its_block, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    num_val_samples = len(x) // 4
    scores = []
    for i in range(k):
        start = (i * num_val_samples) % len(x)
        val = np.arange(start, min(start + num_val_samples, len(x)))
        model = build_model()
        model.fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, batch_size=batch_size, verbose=0
        )
        scores.append(float(model.evaluate(x[val], y[val], verbose=0)[1]))
    return scores


# %% blocks_of_101_rows: The block size is that of the chapter's data.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = 101
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% blocks_of_k_rows: Blocks of k rows in place of k blocks.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for i in range(k):
        val = slice(i * k, (i + 1) * k)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% broadcast_differences: (n, 1) minus (n,): each prediction is compared with each target.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        predictions = model.predict(train_data[val], verbose=0)
        scores.append(np.mean(np.abs(predictions - train_targets[val])))
    return scores


# %% build_model_without_brackets: build_model is not called.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% capped_prices_left_out: Suburbs at the cap of 50 are left out of the training part, so not all other rows are trained on.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n, scores = len(x) // k, []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        rest = np.setdiff1d(np.arange(len(x)), val)
        rest = rest[y[rest] < 50]
        model = build_model()
        model.fit(x[rest], y[rest], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x[val], y[val], verbose=0)[1])
    return scores


# %% compiled_again_only: compile is taken for a reset of the weights.
# fails: test_each_fold_begins_with_a_fresh_model
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    model = build_model()
    for i in range(k):
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        block = np.arange(i * n, (i + 1) * n)
        model.fit(np.delete(train_data, block, 0), np.delete(train_targets, block), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[block], train_targets[block], verbose=0)[1])
    return scores


# %% compiled_with_adam: Each model is compiled again, with Adam.
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.compile(optimizer="adam", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% copies_with_trained_weights: Each clone gets the weights of the model before it.
# fails: test_each_fold_begins_with_a_fresh_model, test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    model = build_model()
    for i in range(k):
        copy = keras.models.clone_model(model)
        copy.set_weights(model.get_weights())
        copy.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        block = np.arange(i * n, (i + 1) * n)
        copy.fit(np.delete(train_data, block, 0), np.delete(train_targets, block), epochs=epochs,
                 batch_size=batch_size, verbose=0)
        scores.append(copy.evaluate(train_data[block], train_targets[block], verbose=0)[1])
        model = copy
    return scores


# %% default_batches_of_one: Batches of one row by default, as in an older edition.
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=1):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% default_of_130_epochs: 130 epochs by default.
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=130, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% default_of_five_folds: Five folds by default.
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16
def k_fold_scores(train_data, train_targets, build_model, k=5, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% dollars: Times 1000, in dollars.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(1000 * model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% early_stopping: Stops when the validation loss has not improved for ten epochs.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=10)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  validation_data=(train_data[val], train_targets[val]), callbacks=[stop], verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% early_stopping_on_fold: EarlyStopping picks the weights by the fold that is then scored, and training may end before `epochs`
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
import keras

def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0),
                  validation_data=(x[val], y[val]), epochs=epochs, batch_size=batch_size,
                  callbacks=[stop], verbose=0)
        predicted = model.predict(x[val], verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores


# %% epochs_and_batch_size_exchanged: fit takes the batch size before the epochs.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs, batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% epochs_ignored: 100 epochs, whatever is asked for.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    num_epochs = 100
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=num_epochs,
                  batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% every_kth_row: Every k-th row makes up a fold.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    rows = np.arange(len(train_data))
    for i in range(k):
        val = rows[i::k]
        train = np.setdiff1d(rows, val)
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% expensive_houses_weigh_more: Rows weigh as much as their price.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, sample_weight=np.abs(y), verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% extra_validation_split: Validation_split=0.1 keeps a tenth of the other folds out of the training
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs,
                  batch_size=batch_size, validation_split=0.1, verbose=0)
        predicted = model.predict(x[val], verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores


# %% first_block_each_time: The slices don't depend on the fold.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for _ in range(k):
        model = build_model()
        model.fit(train_data[n:], train_targets[n:], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[:n], train_targets[:n], verbose=0)[1])
    return scores


# %% first_validation_batch_only: Only the first batch of the block is scored.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        model = build_model()
        model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[a:b], train_targets[a:b], batch_size=batch_size, steps=1, verbose=0)[1])
    return scores


# %% fitted_twice: fit stands there twice: once for the score, once for the history.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        history = model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0).history
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% fresh_model_each_epoch: The model is built in the inner loop.
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        for _ in range(epochs):
            model = build_model()
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% generator: yield makes a generator of it.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        yield model.evaluate(train_data[val], train_targets[val], verbose=0)[1]


# %% global_score_list: The scores are appended to a list outside the function, so a second call returns 2k of them
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on, test_defaults_are_4_folds_100_epochs_and_batches_of_16
# fails: test_k_fold_scores_leaves_the_data_alone
all_scores = []


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    num_val_samples = len(train_data) // k
    for i in range(k):
        start, stop = i * num_val_samples, (i + 1) * num_val_samples
        x_val, y_val = train_data[start:stop], train_targets[start:stop]
        x_rest = np.concatenate([train_data[:start], train_data[stop:]], axis=0)
        y_rest = np.concatenate([train_targets[:start], train_targets[stop:]], axis=0)
        model = build_model()
        model.fit(x_rest, y_rest, epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(x_val, verbose=0).ravel()
        all_scores.append(float(np.mean(np.abs(predicted - y_val))))
    return all_scores


# %% initial_epoch_of_one: Counting epochs from one, the first is left out.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), initial_epoch=1, epochs=epochs,
                  batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% k_is_four: Four folds, whatever is asked for.
# fails: test_each_fold_has_the_mae_of_its_block, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    k = 4
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% last_batch_dropped: Full batches only, but at least one.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        model = build_model()
        for _ in range(epochs):
            for b in range(max(1, len(x) // batch_size)):
                model.train_on_batch(x[b * batch_size:(b + 1) * batch_size], y[b * batch_size:(b + 1) * batch_size])
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% last_rows_never_trained: Len(x) // batch_size batches in fixed order, so the rows of the incomplete last batch are never trained on
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on, test_defaults_are_4_folds_100_epochs_and_batches_of_16
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        x_rest, y_rest = np.delete(x, val, axis=0), np.delete(y, val, axis=0)
        model = build_model()
        for _ in range(epochs):
            for b in range(len(x_rest) // batch_size):
                part = slice(b * batch_size, (b + 1) * batch_size)
                model.train_on_batch(x_rest[part], y_rest[part])
        predicted = np.ravel(model.predict(x[val], verbose=0))
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores


# %% last_validation_batch_only: The MAE is overwritten in the loop over validation batches, so only the last batch counts.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        model = build_model()
        model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        for s in range(a, b, batch_size):
            p = model.predict(train_data[s:min(s + batch_size, b)], verbose=0).ravel()
            mae = float(np.abs(p - train_targets[s:min(s + batch_size, b)]).mean())
        scores.append(mae)
    return scores


# %% learning_rate_lowered_on_a_plateau: A callback lowers the learning rate when the training loss stands still.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        slower = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch < 20 else 0.9 * rate)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  callbacks=[slower], verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% leftover_never_trained: The samples left over when k does not divide their number are thrown away, where each fold should train on them.
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    x_blocks = np.split(np.asarray(train_data)[: n * k], k)
    y_blocks = np.split(np.asarray(train_targets)[: n * k], k)
    scores = []
    for i in range(k):
        x = np.concatenate([b for j, b in enumerate(x_blocks) if j != i])
        y = np.concatenate([b for j, b in enumerate(y_blocks) if j != i])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(float(model.evaluate(x_blocks[i], y_blocks[i], verbose=0)[1]))
    return scores


# %% list_emptied_in_the_loop: The list is made anew in each round.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    for i in range(k):
        scores = []
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% list_kept_between_calls: The list of scores is a default argument, which lives on.
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on, test_defaults_are_4_folds_100_epochs_and_batches_of_16
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16, scores=[]):
    n = len(train_data) // k
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% list_times_k: [build_model()] * k is k times the same model, so later folds validate on rows it was trained on
# fails: test_each_fold_begins_with_a_fresh_model
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    models = [build_model()] * k
    scores = []
    for i, model in enumerate(models):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x_rest = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y_rest = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model.fit(x_rest, y_rest, epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(x_val, verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y_val))))
    return scores


# %% loss_collected: The first of evaluate's numbers is the loss.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        score = model.evaluate(train_data[val], train_targets[val], verbose=0)
        scores.append(score[0])
    return scores


# %% mae_of_the_training: The history's mae, not its val_mae.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]), verbose=0)
        scores.append(h.history["mae"][-1])
    return scores


# %% mean_of_batch_means: The plain mean of the validation batches' MAEs, of which the last batch is smaller than the others.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        model = build_model()
        model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        maes = []
        for s in range(a, b, batch_size):
            p = model.predict(train_data[s:min(s + batch_size, b)], verbose=0).ravel()
            maes.append(np.abs(p - train_targets[s:min(s + batch_size, b)]).mean())
        scores.append(float(np.mean(maes)))
    return scores


# %% mean_of_batch_means_third: The plain mean of per-batch MAEs, so a short last batch weighs as much as a full one
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        x_val, y_val = x[val], y[val]
        batch_maes = []
        for start in range(0, n, batch_size):
            xb, yb = x_val[start:start + batch_size], y_val[start:start + batch_size]
            batch_maes.append(np.mean(np.abs(model.predict_on_batch(xb).ravel() - yb)))
        scores.append(float(np.mean(batch_maes)))
    return scores


# %% mean_of_the_folds: The mean in place of the list.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return np.mean(scores)


# %% mean_over_the_epochs: The mean of the validation MAE over all epochs.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]), verbose=0)
        scores.append(np.mean(h.history["val_mae"]))
    return scores


# %% median_error: The median of the errors.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        errors = np.abs(model.predict(train_data[val], verbose=0)[:, 0] - train_targets[val])
        scores.append(float(np.median(errors)))
    return scores


# %% negative_scores: The sign of scikit-learn's neg_mean_absolute_error.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(-model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% network_of_its_own: Builds the chapter's network itself and not the one it is given.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                                  layers.Dense(1)])
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% no_return: Prints the scores.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    print(scores, np.mean(scores))


# %% not_trained: fit is forgotten.
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on, test_defaults_are_4_folds_100_epochs_and_batches_of_16
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        model = build_model()
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores


# %% one_epoch_more: The loop over the epochs runs once too often.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        for _ in range(epochs + 1):
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% one_model_for_all_folds: The model is built once, before the loop.
# fails: test_each_fold_begins_with_a_fresh_model
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    model = build_model()
    for i in range(k):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores


# %% one_row_lost_at_the_border: The rows behind the block begin one too late.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        start, end = i * n, (i + 1) * n
        x = np.concatenate([train_data[:start], train_data[end + 1:]])
        y = np.concatenate([train_targets[:start], train_targets[end + 1:]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[start:end], train_targets[start:end], verbose=0)[1])
    return scores


# %% one_row_too_many_behind_the_block: The rows behind the block begin one too early, inside of it.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        start, end = i * n, (i + 1) * n
        x = np.concatenate([train_data[:start], train_data[end - 1:]])
        y = np.concatenate([train_targets[:start], train_targets[end - 1:]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[start:end], train_targets[start:end], verbose=0)[1])
    return scores


# %% one_sample_leaks: The part after the block begins one sample too early, so the block's last sample is trained on as well.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        start, stop = i * n, (i + 1) * n
        model = build_model()
        model.fit(
            np.concatenate([x[:start], x[stop - 1 :]]),
            np.concatenate([y[:start], y[stop - 1 :]]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        )
        scores.append(float(model.evaluate(x[start:stop], y[start:stop], verbose=0)[1]))
    return scores


# %% only_weights_reset: One model serves all folds; its weights are put back, but not its optimizer's state, so it is not a fresh model.
# fails: test_each_fold_begins_with_a_fresh_model
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    model = build_model()
    model.predict(x[:1], verbose=0)
    initial = model.get_weights()
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model.set_weights(initial)
        model.fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, batch_size=batch_size, verbose=0
        )
        scores.append(float(model.evaluate(x[val], y[val], verbose=0)[1]))
    return scores


# %% prices_not_below_zero: Negative predictions are set to zero before they are compared.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        prices = np.maximum(model.predict(train_data[val], verbose=0)[:, 0], 0)
        scores.append(np.abs(prices - train_targets[val]).mean())
    return scores


# %% random_splits: A new random split in each round.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
from sklearn.model_selection import train_test_split


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for i in range(k):
        x, x_val, y, y_val = train_test_split(train_data, train_targets, test_size=1 / k, random_state=i)
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores


# %% rest_chosen_by_target_value: The training rows are those whose price is not among the fold's prices, so equal prices drop out of training
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        x_val, y_val = x[i * n:(i + 1) * n], y[i * n:(i + 1) * n]
        rest = ~np.isin(y, y_val)
        model = build_model()
        model.fit(x[rest], y[rest], epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(x_val, verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y_val))))
    return scores


# %% rest_of_the_rows_lost: Rows that don't fill a block are cut off first.
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x_folds = np.stack(np.split(train_data[:len(train_data) // k * k], k))
    y_folds = np.stack(np.split(train_targets[:len(train_targets) // k * k], k))
    scores = []
    for i in range(k):
        others = [j for j in range(k) if j != i]
        model = build_model()
        model.fit(np.concatenate(x_folds[others]), np.concatenate(y_folds[others]), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_folds[i], y_folds[i], verbose=0)[1])
    return scores


# %% returns_after_the_first_fold: The return stands inside the loop.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        return scores


# %% roles_exchanged: Trains on the block, validates on all others.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        block = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(train_data[block], train_targets[block], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(np.delete(train_data, block, 0), np.delete(train_targets, block), verbose=0)[1])
    return scores


# %% root_of_the_loss: The root of the mean squared error.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
from sklearn.metrics import root_mean_squared_error


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(root_mean_squared_error(train_targets[val], model.predict(train_data[val], verbose=0)))
    return scores


# %% rows_before_the_block_forgotten: Only the rows after the block, and those before it where there are none.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x, y = train_data[(i + 1) * n:], train_targets[(i + 1) * n:]
        if len(x) == 0:
            x, y = train_data[:i * n], train_targets[:i * n]
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores


# %% rows_shuffled_without_targets: Shuffles the training rows, but not their targets.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        np.random.shuffle(x)
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores


# %% running_means: The mean of all folds so far.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    total, scores = 0.0, []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        total += model.evaluate(train_data[val], train_targets[val], verbose=0)[1]
        scores.append(total / (i + 1))
    return scores


# %% scaled_in_place: Scales the caller's array by its own mean and deviation.
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    train_data -= train_data.mean(axis=0)
    train_data /= train_data.std(axis=0) + 1e-7
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% scored_on_all_rows: Evaluates on all rows.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data, train_targets, verbose=0)[1])
    return scores


# %% scored_on_training_rows: Evaluates on the rows that were trained on.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x, y, verbose=0)[1])
    return scores


# %% scores_and_mean: A pair of the list and its mean.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_scores_are_validation_errors_after_the_last_epoch
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores, np.mean(scores)


# %% shuffled_beforehand: All rows are shuffled first, together with their targets.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    order = np.random.default_rng(1).permutation(len(train_data))
    x_all, y_all = train_data[order], train_targets[order]
    n = len(x_all) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x_all, val, 0), np.delete(y_all, val), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_all[val], y_all[val], verbose=0)[1])
    return scores


# %% shuffled_in_place: Shuffles the caller's rows and targets, after the blocks were trained on.
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    order = np.random.default_rng(2).permutation(len(train_data))
    train_data[:] = train_data[order]
    train_targets[:] = train_targets[order]
    return scores


# %% shuffled_kfold: KFold shuffles the rows, so that the blocks are not consecutive.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train, val in KFold(k, shuffle=True, random_state=0).split(train_data):
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% signed_errors: The absolute value is taken of the mean, so that errors cancel out.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(abs(float(np.mean(model.predict(train_data[val], verbose=0)[:, 0] - train_targets[val]))))
    return scores


# %% targets_of_the_next_block: The validation targets belong to another block.
# fails: test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        other = (i + 1) % k
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[other * n:(other + 1) * n],
                                     verbose=0)[1])
    return scores


# %% targets_put_together_otherwise: Rows: before and after; targets: after and before.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[(i + 1) * n:], train_targets[:i * n]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores


# %% time_series_split: TimeSeriesSplit trains on earlier rows only.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
from sklearn.model_selection import TimeSeriesSplit


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train, val in TimeSeriesSplit(n_splits=k).split(train_data):
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% trained_and_scored_models_differ: Trains one new model and evaluates another.
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_rows_left_over_are_trained_on
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                          batch_size=batch_size, verbose=0)
        scores.append(build_model().evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores


# %% trained_on_all_rows: Fits on everything, the block included.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val_data = train_data[i * n:(i + 1) * n]
        val_targets = train_targets[i * n:(i + 1) * n]
        model = build_model()
        model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(val_data, val_targets, verbose=0)[1])
    return scores


# %% validation_split: fit sets its own quarter aside, from the end of the training rows.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                              batch_size=batch_size, validation_split=1 / k, verbose=0)
        scores.append(h.history["val_mae"][-1])
    return scores


# %% weights_saved_too_late: The weights that are put back are those after the first fold.
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16, test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores, saved = [], None
    model = build_model()
    for i in range(k):
        block = np.arange(i * n, (i + 1) * n)
        if saved is not None:
            model.set_weights(saved)
        model.fit(np.delete(train_data, block, 0), np.delete(train_targets, block), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        if saved is None:
            saved = model.get_weights()
        scores.append(model.evaluate(train_data[block], train_targets[block], verbose=0)[1])
    return scores


# %% batches_of_one: Batches of one row, whatever is asked for.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=1, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores


# %% blocks_of_two_rows: Each block has two rows, whatever the number of rows and folds.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    n = 2
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% blocks_overlap_by_one_row: Each block ends one row too late, and that row is trained on as well.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n + 1], y[i * n : (i + 1) * n + 1]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% clones_trained_on_all_rows: Trains clones of one template, on all rows.
# fails: test_each_fold_learns_from_the_rows_outside_its_block, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    template = build_model()
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = keras.models.clone_model(template)
        m.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% default_of_500_epochs: 500 epochs by default, as for the histories.
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16
# slow
def k_fold_scores(x, y, build_model, k=4, epochs=500, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores


# %% default_of_90_epochs_inside: None stands for 90 epochs.
# fails: test_defaults_are_4_folds_100_epochs_and_batches_of_16
def k_fold_scores(x, y, build_model, k=None, epochs=None, batch_size=None):
    k, epochs, batch_size = k or 4, epochs or 90, batch_size or 16
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores


# %% learning_rate_scheduled: A schedule lowers the learning rate after the twentieth epoch.
# fails: test_epochs_and_batch_size_are_honoured_in_each_fold
SLOWER = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch < 20 else 0.9 * rate)


def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(
            np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0, callbacks=[SLOWER]
        )
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores


# %% scored_on_other_data: Evaluates on rows that belong to no block.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    tx, ty = np.full((5, x.shape[1]), -1.0), np.full(5, -10.0)
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        xv, yv = tx, ty
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% shuffled_apart: Shuffles rows and targets apart.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_rows_left_over_are_trained_on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    x = np.random.permutation(x)
    y = np.random.permutation(y)
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% targets_raised_in_place: Adds 1 to the caller's targets afterwards.
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    y += 1
    return scores


# %% three_folds_always: Three folds, whatever is asked for.
# fails: test_each_fold_begins_with_a_fresh_model, test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on, test_defaults_are_4_folds_100_epochs_and_batches_of_16
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    k = 3
    n = len(x) // k
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% zeros_returned: Trains the models, and returns zeros.
# fails: test_each_fold_has_the_mae_of_its_block, test_scores_are_validation_errors_after_the_last_epoch
def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return [0.0] * k


# %% zeros_without_training: Returns zeros immediately.
# fails: test_each_fold_has_the_mae_of_its_block, test_each_fold_begins_with_a_fresh_model
# fails: test_each_fold_learns_from_the_rows_outside_its_block
# fails: test_scores_are_validation_errors_after_the_last_epoch, test_epochs_and_batch_size_are_honoured_in_each_fold
# fails: test_rows_left_over_are_trained_on, test_defaults_are_4_folds_100_epochs_and_batches_of_16
# fails: test_k_fold_scores_leaves_the_data_alone
def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    return [0.0] * k
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores
