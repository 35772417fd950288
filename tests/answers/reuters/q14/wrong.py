# %% absolute_difference: Abs() hides it when the "bottleneck" model is the better one
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                            validation_data=(x_val, y_val), verbose=0)
        return max(history.history["val_accuracy"])

    return abs(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))


# %% absolute_value: abs() hides which of the two is better.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return abs(peaks[0] - peaks[1])


# %% at_the_default_model_s_best_epoch: Both accuracies are taken at the epoch that is best for the default model.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(history["val_accuracy"])
    return peaks[0][int(np.argmax(peaks[0]))] - peaks[1][int(np.argmax(peaks[0]))]


# %% at_the_lowest_validation_loss: The accuracy at the epoch with the lowest validation loss.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(history["val_accuracy"][int(np.argmin(history["val_loss"]))])
    return peaks[0] - peaks[1]


# %% batch_size_for_one: Passes batch_size on for the bottleneck only; the default model is trained in batches of 512.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    default = train(build_model(), x_train, y_train, x_val, y_val, epochs=epochs)
    narrow = train(
        build_bottleneck_model(bottleneck_units), x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size
    )
    return float(max(default["val_accuracy"]) - max(narrow["val_accuracy"]))


# %% batch_size_forgotten_once: The default model is trained with fit's batch size of 32, not like the other one
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    model = build_model()
    history = model.fit(x_train, y_train, epochs=epochs,
                        validation_data=(x_val, y_val), verbose=0)
    bottleneck = build_bottleneck_model(bottleneck_units)
    bottleneck_history = bottleneck.fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                        validation_data=(x_val, y_val), verbose=0)
    return max(history.history["val_accuracy"]) - max(bottleneck_history.history["val_accuracy"])


# %% batch_size_hard_coded: 128, whatever is asked for.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=128, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% batch_size_of_question_8: 512 by default.
# fails: test_drop_has_its_defaults
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=512):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% before_each_epoch: Evaluates before each epoch, so the last one does not count.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        accuracies = []
        for _ in range(epochs):
            accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
        peaks.append(max(accuracies))
    return peaks[0] - peaks[1]


# %% best_of_three: The best of three default models against one bottleneck.
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        return max(history.history["val_accuracy"])
    return float(max(peak(build_model()) for _ in range(3)) - peak(build_bottleneck_model(bottleneck_units)))


# %% best_over_both_series: The best of training and validation accuracy.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["accuracy"] + history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% bottleneck_in_batches_of_512: The two models are not trained alike: the second in batches of 512.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h = build_model().fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                          verbose=0).history
    b = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                                     validation_data=(x_val, y_val), verbose=0).history
    return max(h["val_accuracy"]) - max(b["val_accuracy"])


# %% bottleneck_minus_default: Subtracts the other way round.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[1] - peaks[0]


# %% bottleneck_of_four: Always four bottleneck units.
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model()):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% default_for_nine_epochs: The default model is trained for nine epochs, as in question 9.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h = build_model().fit(x_train, y_train, epochs=9, batch_size=batch_size, validation_data=(x_val, y_val),
                          verbose=0).history
    b = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                                     validation_data=(x_val, y_val), verbose=0).history
    return max(h["val_accuracy"]) - max(b["val_accuracy"])


# %% default_model_with_batches_of_512: The default model comes from train with its own batch size.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h = train(build_model(), x_train, y_train, x_val, y_val, epochs=epochs)
    b = train(build_bottleneck_model(bottleneck_units), x_train, y_train, x_val, y_val, epochs, batch_size)
    return max(h["val_accuracy"]) - max(b["val_accuracy"])


# %% default_of_eight_units: Eight bottleneck units by default.
# fails: test_drop_has_its_defaults
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=8, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% default_of_nine_epochs: Nine epochs by default.
# fails: test_drop_has_its_defaults
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=9, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% different_epochs: The default model learns for 9 epochs, as in retrain.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    a = build_model().fit(x_train, y_train, epochs=min(9, epochs), batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    b = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return float(max(a.history["val_accuracy"]) - max(b.history["val_accuracy"]))


# %% drop_remainder: tf.data leaves the last batch out.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
import tensorflow as tf


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(batch_size, drop_remainder=True)
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        h = model.fit(batches, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% early_stopping: Both stop two epochs after their best one so far.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=2, mode="max")
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            callbacks=[stop], verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% early_stopping_patience_5: Both stop when the validation loss has not fallen for 5 epochs.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=5)], verbose=0)
        return max(history.history["val_accuracy"])
    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))


# %% epochs_and_batch_size_exchanged: fit's positional arguments in the wrong order.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs, batch_size, validation_data=(x_val, y_val), verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% epochs_of_the_peaks: The difference of the epochs of the peaks.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(int(np.argmax(history["val_accuracy"])))
    return float(peaks[0] - peaks[1])


# %% epochs_shared_between_both: epochs is shared between the two models.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    half = max(1, epochs // 2)
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=half, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% final_accuracies: After the last epoch, not at the peak.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(history["val_accuracy"][-1])
    return peaks[0] - peaks[1]


# %% first_epoch: After the first epoch.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(history["val_accuracy"][0])
    return peaks[0] - peaks[1]


# %% fit_s_batch_size: batch_size is not handed on.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% in_percent: In points, that is in percent.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return 100 * (peaks[0] - peaks[1])


# %% labels_reversed_in_place: Turns the caller's validation labels round afterwards.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    y_val[:] = y_val[::-1].copy()
    return float(peaks[0] - peaks[1])


# %% labels_shuffled: The labels are shuffled, the rows are not.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    shuffled = np.random.default_rng(0).permutation(y_train)
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, shuffled, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% largest_difference: Returns the largest difference of any one epoch and not the difference of the two peaks.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    curves = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        curves.append(np.array(history.history["val_accuracy"]))
    return float(np.max(curves[0] - curves[1]))


# %% last_epoch: Compares the accuracies after the last epoch and not the highest ones.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    last = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        last.append(history.history["val_accuracy"][-1])
    return float(last[0] - last[1])


# %% last_epoch_third: Compares the last epochs instead of the peaks
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    accuracies = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
        accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return float(accuracies[0] - accuracies[1])


# %% losses: The difference of the lowest validation losses.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(min(history["val_loss"]))
    return peaks[0] - peaks[1]


# %% lowest_accuracies: min in place of max.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(min(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% lowest_loss_epoch: Takes the accuracy at the epoch with the lowest validation loss and not the highest accuracy.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    accuracies = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        h = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        accuracies.append(h["val_accuracy"][int(np.argmin(h["val_loss"]))])
    return float(accuracies[0] - accuracies[1])


# %% mean_over_the_epochs: The mean of the epochs.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(float(np.mean(history["val_accuracy"])))
    return peaks[0] - peaks[1]


# %% median: The median of the epochs.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(float(np.median(history["val_accuracy"])))
    return peaks[0] - peaks[1]


# %% models_made_outside: The default model is made once, when the cell runs, and each call trains it further.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_bottleneck_has_the_width_asked_for
_default = build_model()


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (_default, build_bottleneck_model(bottleneck_units)):
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% narrow_first_layer: The bottleneck is the first hidden layer.
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_model((bottleneck_units, 64))):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% never_negative: Returns the absolute difference, which is positive even where the bottleneck does better.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        peaks.append(max(history.history["val_accuracy"]))
    return float(abs(peaks[0] - peaks[1]))


# %% no_return: The return is missing.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h1 = build_model().fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                           verbose=0)
    h2 = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                                      validation_data=(x_val, y_val), verbose=0)
    drop = max(h1.history["val_accuracy"]) - max(h2.history["val_accuracy"])


# %% one_epoch_more: range(epochs + 1) in a loop over the epochs.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        accuracies = []
        for _ in range(epochs + 1):
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
            accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
        peaks.append(max(accuracies))
    return peaks[0] - peaks[1]


# %% only_the_bottleneck: One minus the bottleneck's accuracy: the default model is thought to be always right.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    model = build_bottleneck_model(bottleneck_units)
    h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return 1.0 - max(h.history["val_accuracy"])


# %% own_networks_alike: Writes two networks out and forgets the bottleneck.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    tops = []
    for _ in range(2):
        model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                                  layers.Dense(46, activation="softmax")])
        model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        tops.append(max(h.history["val_accuracy"]))
    return tops[0] - tops[1]


# %% peak_remembered: Trains the default model in the first call only and remembers its peak, whatever data come later.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_bottleneck_has_the_width_asked_for
_default_peak = None


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    global _default_peak

    def peak(model):
        return max(train(model, x_train, y_train, x_val, y_val, epochs, batch_size)["val_accuracy"])

    if _default_peak is None:
        _default_peak = peak(build_model())
    return float(_default_peak - peak(build_bottleneck_model(bottleneck_units)))


# %% relative: The drop as a share of the default model's accuracy.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return (peaks[0] - peaks[1]) / max(peaks[0], 1e-9)


# %% rounded: Rounded to one place.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_drop_is_positive_where_the_bottleneck_does_worse
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return round(peaks[0] - peaks[1], 1)


# %% same_model_goes_on: One model is trained twice.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    model = build_model()
    peaks = []
    for _ in range(2):
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% same_model_twice: Two default models.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_model()):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% second_highest: The second highest accuracy.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(sorted(history["val_accuracy"])[-2 if epochs > 1 else -1])
    return peaks[0] - peaks[1]


# %% subset_for_speed: Trains on the first 2000 rows only.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train[:2000], y_train[:2000], epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        return max(history.history["val_accuracy"])
    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))


# %% text: A text for the report.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return f"{100 * (peaks[0] - peaks[1]):.1f} points"


# %% top_three_averaged: The mean of the three highest accuracies.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(float(np.mean(sorted(history["val_accuracy"])[-3:])))
    return peaks[0] - peaks[1]


# %% trained_on_validation_rows_too: The validation rows are among the training rows.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    x, y = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% training_accuracy: The highest training accuracy.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["accuracy"]))
    return peaks[0] - peaks[1]


# %% training_accuracy_too: Every key with "acc" in it counts, so the peak is usually that of the training accuracy
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                            validation_data=(x_val, y_val), verbose=0).history
        return max(max(values) for key, values in history.items() if "acc" in key)

    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))


# %% tuple: Both peaks, without their difference.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0], peaks[1]


# %% twenty_epochs: Always 20 epochs.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=20, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% units_and_epochs_exchanged: Parameters in another order, and with it their defaults.
# fails: test_drop_has_its_defaults
def bottleneck_drop(x_train, y_train, x_val, y_val, epochs=4, bottleneck_units=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% units_not_passed: Does not pass bottleneck_units on
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = {}
    for build in (build_model, build_bottleneck_model):
        history = build().fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                              validation_data=(x_val, y_val), verbose=0)
        peaks[build] = max(history.history["val_accuracy"])
    return float(peaks[build_model] - peaks[build_bottleneck_model])


# %% validated_at_the_end: One evaluation each, after training.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    scores = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores[0] - scores[1]


# %% validated_on_training_rows: Validates on the rows that are trained on.
# fails: test_highest_validation_accuracies_are_compared, test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_train, y_train),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% validation_first_500: Validates on the first 500 rows only.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val[:500], y_val[:500]), verbose=0)
        return max(history.history["val_accuracy"])
    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))


# %% validation_split: Validates on a part of the training rows.
# fails: test_drop_is_positive_where_the_bottleneck_does_worse, test_highest_validation_accuracies_are_compared
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_split=0.2, verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% wide_default: The default model is taken twice as wide.
# fails: test_bottleneck_has_the_width_asked_for
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model((128, 128)), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% second_model_trained_for_longer: The second model is trained for twice as many epochs.
# fails: test_both_models_are_trained_as_asked
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train,
            y_train,
            epochs=epochs * (1 + len(peaks)),
            batch_size=batch_size,
            validation_data=(x_val, y_val),
            verbose=0,
        ).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% ten_epochs_by_default: Ten epochs by default.
# fails: test_drop_has_its_defaults
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=10, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% ten_epochs_inside: None stands for ten epochs.
# fails: test_drop_has_its_defaults
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=None, batch_size=128):
    epochs = epochs or 10
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% validation_labels_zeroed: Sets the caller's validation labels to zero afterwards.
# fails: test_highest_validation_accuracies_are_compared
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        peaks.append(max(history["val_accuracy"]))
    y_val *= 0
    return peaks[0] - peaks[1]
