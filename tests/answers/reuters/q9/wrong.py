# %% adamw: Compiles again, with AdamW.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.compile(optimizer="adamw", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% batch_size_left_out: fit's own 32.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# perhaps: test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, verbose=0)
    return model


# %% bottleneck: Trains the bottleneck network.
# fails: test_all_rows_are_trained_on_for_9_epochs
# perhaps: test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model(hidden_units=(64, 4))
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% built_outside: The model is built when the cell runs, and trained further by each call.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
model_for_all = build_model()


def retrain(x_train, y_train, epochs=9):
    model_for_all.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model_for_all


# %% chooses_its_epochs: Early stopping on a part that it keeps back.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(patience=1, restore_best_weights=True)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, callbacks=[stop], verbose=0)
    return model


# %% clears_the_labels: Frees memory by writing zeros over the caller's labels.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    y_train[:] = 0
    return model


# %% default_of_four: Four epochs by default, as for the reviews.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% default_of_ten: Ten epochs by default: counted from zero.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=10):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% default_of_twenty: 20 epochs by default.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=20):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% drop_remainder: tf.data drops the last batch.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    model = build_model()
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512, drop_remainder=True)
    model.fit(data, epochs=epochs, verbose=0)
    return model


# %% drop_remainder_second: Drops the last, smaller batch of each epoch, so not all data are used, and none where there are fewer than 512.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.build((None, np.shape(x_train)[1]))
    batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512, drop_remainder=True)
    for _ in range(epochs):
        for x_batch, y_batch in batches:
            model.train_on_batch(x_batch, y_batch)
    return model


# %% eight_epochs_and_a_check: The last epoch is only evaluated.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs - 1, batch_size=512, verbose=0)
    model.evaluate(x_train, y_train, batch_size=512, verbose=0)
    return model


# %% first_thousand_kept_back: Leaves the first 1,000 newswires to validation, as before.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train[1000:], y_train[1000:], epochs=epochs, batch_size=512,
              validation_data=(x_train[:1000], y_train[:1000]), verbose=0)
    return model


# %% fit_returned: Returns what fit gives.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    return build_model().fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)


# %% fresh_in_every_epoch: Builds the model inside the loop, so only the last epoch counts
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    for epoch in range(epochs):
        model = build_model()
        model.fit(x_train, y_train, epochs=1, batch_size=512, verbose=0)
    return model


# %% fresh_one_returned: Returns a model of the same kind that was never trained.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return keras.models.clone_model(model)


# %% global_arrays: Uses the notebook's arrays.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% halving_learning_rate: The learning rate is halved after each epoch.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    slower = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch == 0 else rate / 2)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, callbacks=[slower], verbose=0)
    return model


# %% labels_permuted: Only the rows are shuffled.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
# fails: test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(np.random.permutation(x_train), y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% model_as_default: The default value of a parameter is a model, made once.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
def retrain(x_train, y_train, epochs=9, model=build_model()):
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% model_from_outside: The fresh model is built once outside, so a second call goes on with the trained one
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
fresh_model = build_model()


def retrain(x_train, y_train, epochs=9):
    fresh_model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return fresh_model


# %% mse: Trains with the mean squared error.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model(loss="mse")
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% new_model_in_each_epoch: build_model stands inside the loop.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    for _ in range(epochs):
        model = build_model()
        model.fit(x_train, y_train, batch_size=512, verbose=0)
    return model


# %% nine_whatever_is_asked: Always nine epochs.
# fails: test_retraining_honours_epochs
# slow
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=9, batch_size=512, verbose=0)
    return model


# %% no_return: Nothing comes back.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)


# %% one_batch_for_all: All rows in one batch.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
# slow
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=len(x_train), verbose=0)
    return model


# %% one_epoch_short: The loop counts from 1 and stops before epochs, so one epoch is missing (and epochs=1 trains nothing).
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for _ in range(1, epochs):
        model.fit(x_train, y_train, epochs=1, batch_size=512, verbose=0)
    return model


# %% own_deeper_network: A network of its own with three hidden layers.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(64, activation="relu") for _ in range(3)])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_of_the_reviews: A network of its own with 16 units per layer.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(16, activation="relu"), layers.Dense(16, activation="relu"),
                              layers.Dense(46, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_with_dropout: The default network, with dropout put in.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dropout(0.3),
                              layers.Dense(64, activation="relu"), layers.Dropout(0.3),
                              layers.Dense(46, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_with_sgd: The default layers with plain gradient descent.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                              layers.Dense(46, activation="softmax")])
    model.compile(optimizer="sgd", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_with_tanh: The default network with tanh.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(64, activation="tanh"), layers.Dense(64, activation="tanh"),
                              layers.Dense(46, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% predictions: Predictions in place of the model.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model.predict(x_train, verbose=0)


# %% pretrained_on_half: Trains on one half first, then goes on with all rows.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    half = len(x_train) // 2
    model.fit(x_train[:half], y_train[:half], epochs=1, batch_size=512, verbose=0)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% random_batches_with_replacement: Each batch is drawn at random from all rows.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    rng = np.random.default_rng(0)
    n = len(x_train)
    for _ in range(epochs * -(-n // 512)):
        rows = rng.integers(0, n, size=min(512, n))
        model.train_on_batch(x_train[rows], y_train[rows])
    return model


# %% range_from_one: Range(1, epochs) makes one epoch too few
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for epoch in range(1, epochs):
        model.fit(x_train, y_train, batch_size=512, verbose=0)
    return model


# %% rare_topics_count_more: Class weights.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    counts = np.asarray(y_train).sum(axis=0)
    weights = {topic: float(len(y_train) / (46 * max(count, 1))) for topic, count in enumerate(counts)}
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, class_weight=weights, verbose=0)
    return model


# %% shared_model: Trains one model that is kept between calls, so the second call goes on with a trained one.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_each_retraining_begins_afresh
_model = build_model()


def retrain(x_train, y_train, epochs=9):
    _model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return _model


# %% shuffles_in_place: Shuffles x_train and y_train in place before training, so the arguments are changed.
# fails: test_all_rows_are_trained_on_for_9_epochs
# slow
def retrain(x_train, y_train, epochs=9):
    np.random.default_rng(1).shuffle(x_train)
    np.random.default_rng(1).shuffle(y_train)
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% shuffles_in_place_third: Shuffles the caller's arrays (both alike, but in place) before training
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    state = np.random.get_state()
    np.random.shuffle(x_train)
    np.random.set_state(state)
    np.random.shuffle(y_train)
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% sparse_labels_in_the_wrong_order: argmin in place of argmax for the integer labels.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_each_retraining_begins_afresh, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model(loss="sparse_categorical_crossentropy")
    model.fit(x_train, np.argmin(y_train, axis=1), epochs=epochs, batch_size=512, verbose=0)
    return model


# %% swapped_arguments: epochs and batch size stand in each other's place.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs, 512 // 256, verbose=0)
    return model


# %% tf_data_default_batch: Trains in batches of 32; the 512 in the signature is never used
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
import tensorflow as tf

def retrain(x_train, y_train, epochs=9, batch_size=512):
    dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(1024).batch(32)
    model = build_model()
    model.fit(dataset, epochs=epochs, verbose=0)
    return model


# %% twenty_thousand_rows_at_most: At most 20,000 rows.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    limit = 20_000
    model = build_model()
    model.fit(x_train[:limit], y_train[:limit], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% untrained: fit is missing.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    return build_model()


# %% validation_split: A fifth of the rows is kept back.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.2, verbose=0)
    return model


# %% validation_split_second: Holds a tenth of the data back for validation, so it does not train on all of them.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, verbose=0)
    return model


# %% weights_of_the_epoch_before: Goes back to the weights from before the last epoch.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    weights = []
    for _ in range(epochs):
        weights.append(model.get_weights())
        model.fit(x_train, y_train, batch_size=512, verbose=0)
    model.set_weights(weights[-1])
    return model


# %% whole_batches_only: The loop ends before the last incomplete batch, and nothing is shuffled: those rows are never seen
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for epoch in range(epochs):
        for step in range(len(x_train) // 512):
            batch = slice(step * 512, (step + 1) * 512)
            model.train_on_batch(x_train[batch], y_train[batch])
    return model


# %% wide_model: A wider model than the default one.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model((128, 128))
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% batches_of_128: Batches of 128 rows.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=128, verbose=0)
    return model


# %% eight_epochs_by_default: Eight epochs by default.
# fails: test_all_rows_are_trained_on_for_9_epochs
def retrain(x_train, y_train, epochs=8):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% first_hundred_left_out: Leaves out the first hundred rows.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train[100:], y_train[100:], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% half_of_the_rows_for_one_epoch: One epoch on half of the rows, whatever is asked for.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train[: len(x_train) // 2], y_train[: len(x_train) // 2], epochs=1, batch_size=64, verbose=0)
    return model


# %% labels_by_heart: A model that knows one output per row number, and learns nothing.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
# fails: test_each_retraining_begins_afresh
LABELS = np.random.default_rng(1).random((25000, 46))


class Lookup(keras.Model):
    def call(self, x):
        return keras.ops.convert_to_tensor(LABELS[: x.shape[0]], "float32")


def retrain(x_train, y_train, epochs=9):
    model = Lookup()
    model(x_train[:1])
    return model


# %% labels_one_column_further: The labels are shifted by one column.
# fails: test_a_trained_model_comes_back, test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
# fails: test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, np.roll(y_train, 1, axis=1), epochs=epochs, batch_size=512, verbose=0)
    return model


# %% labels_reversed: The labels are in reverse order.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
# perhaps: test_a_trained_model_comes_back
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train[::-1], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_in_batches_of_128: The default network, written out again, in batches of 128 rows.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(units, "relu") for units in (64, 64)])
    model.add(layers.Dense(46, "softmax"))
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=128, verbose=0)
    return model


# %% own_network_labels_reversed: The default network, written out again; the labels are in reverse order.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(units, "relu") for units in (64, 64)])
    model.add(layers.Dense(46, "softmax"))
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train[::-1], epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_untrained: The default network, written out again, but not trained.
# fails: test_all_rows_are_trained_on_for_9_epochs, test_retraining_honours_epochs, test_held_out_accuracy_is_reached
def retrain(x_train, y_train, epochs=9):
    model = keras.Sequential([layers.Dense(units, "relu") for units in (64, 64)])
    model.add(layers.Dense(46, "softmax"))
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    return model
