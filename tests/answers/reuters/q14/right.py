# %% alternating: Trains both models in turn, epoch by epoch, and evaluates each of them after its epoch.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    models = {"wide": build_model(), "narrow": build_bottleneck_model(bottleneck_units)}
    seen = {"wide": [], "narrow": []}
    for _ in range(epochs):
        for name, model in models.items():
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
            seen[name].append(model.evaluate(x_val, y_val, verbose=0)[1])
    return float(np.max(seen["wide"]) - np.max(seen["narrow"]))


# %% callback: A callback remembers the highest accuracy.
class Peak(keras.callbacks.Callback):
    value = 0.0

    def on_epoch_end(self, epoch, logs=None):
        self.value = max(self.value, logs["val_accuracy"])


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def run(model):
        peak = Peak()
        model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=epochs, batch_size=batch_size,
                  callbacks=[peak], verbose=0)
        return peak.value

    return run(build_model()) - run(build_bottleneck_model(bottleneck_units))


# %% callback_peak: A callback remembers the highest validation accuracy.
class PeakAccuracy(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.peak = -np.inf

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            if name.startswith("val_") and "acc" in name.lower():
                self.peak = max(self.peak, float(value))


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128) -> float:
    results = {}
    for name, build in {"default": build_model, "narrow": lambda: build_bottleneck_model(bottleneck_units)}.items():
        watcher = PeakAccuracy()
        build().fit(x_train, y_train, validation_data=(x_val, y_val), epochs=epochs,
                    batch_size=batch_size, callbacks=[watcher], verbose=0)
        results[name] = watcher.peak
    print("peaks:", results)
    return results["default"] - results["narrow"]


# %% callback_third: A callback remembers the highest validation accuracy of each training
import keras

class _Peak(keras.callbacks.Callback):
    value = float("-inf")

    def on_epoch_end(self, epoch, logs=None):
        self.value = max([self.value] + [v for k, v in logs.items() if k.startswith("val_") and "acc" in k])


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        callback = _Peak()
        model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=batch_size,
                  validation_data=(np.asarray(x_val), np.asarray(y_val)), callbacks=[callback], verbose=0)
        return callback.value

    return np.float64(peak(build_model())) - peak(build_bottleneck_model(int(bottleneck_units)))


# %% evaluate_each_epoch: Fits one epoch at a time and computes the accuracy from the predictions with NumPy.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    truth = np.argmax(y_val, axis=1)
    peaks = []
    for model in [build_model(), build_bottleneck_model(bottleneck_units)]:
        best = 0.0
        for _ in range(epochs):
            model.fit(x_train, y_train, epochs=1, batch_size=batch_size, verbose=0)
            topics = model.predict(x_val, verbose=0).argmax(axis=1)
            best = max(best, np.mean(topics == truth))
        peaks.append(best)
    return peaks[0] - peaks[1]


# %% evaluates_after_each_epoch: One epoch at a time, evaluated each time.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    best = []
    for build in (build_model, lambda: build_bottleneck_model(bottleneck_units)):
        model, accuracies = build(), []
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
            accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
        best.append(max(accuracies))
    return best[0] - best[1]


# %% fit_both: One helper fits a model and returns the maximum of its validation accuracy; used for both.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        h = model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=batch_size,
                      validation_data=(np.asarray(x_val), np.asarray(y_val)), verbose=0).history
        key = [k for k in h if k.startswith("val_") and "acc" in k.lower()][0]
        return max(h[key])

    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))


# %% gradient_tape: A GradientTape loop for both models.
import tensorflow as tf


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    loss_function = keras.losses.CategoricalCrossentropy()
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(batch_size)
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        best = 0
        for _ in range(epochs):
            for x, y in data:
                with tf.GradientTape() as tape:
                    loss = loss_function(y, model(x, training=True))
                model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)
            metric = keras.metrics.CategoricalAccuracy()
            metric.update_state(y_val, model.predict(x_val, verbose=0))
            best = max(best, float(metric.result()))
        peaks.append(best)
    return peaks[0] - peaks[1]


# %% helper_for_the_peak: A helper gives a model's peak.
def peak(model, x, y, x_val, y_val, epochs, batch_size):
    history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return np.max(history.history["val_accuracy"])


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    data = x_train, y_train, x_val, y_val
    wide = peak(build_model(), *data, epochs, batch_size)
    narrow = peak(build_bottleneck_model(bottleneck_units=bottleneck_units), *data, epochs, batch_size)
    return float(wide - narrow)


# %% own_accuracy: Counts the right predictions itself after each epoch.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def accuracy(model):
        hits = model.predict(x_val, verbose=0).argmax(axis=1) == np.argmax(y_val, axis=1)
        return hits.mean()

    def best_of(model):
        top = 0.0
        for _ in range(epochs):
            model.fit(x_train, y_train, epochs=1, batch_size=batch_size, verbose=0)
            top = max(top, accuracy(model))
        return top

    return best_of(build_model()) - best_of(build_bottleneck_model(bottleneck_units))


# %% own_networks: Writes both networks out, without the builders.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    tops = []
    for units in (64, bottleneck_units):
        model = keras.Sequential([
            layers.Dense(64, activation="relu"),
            layers.Dense(units, activation="relu"),
            layers.Dense(46, activation="softmax"),
        ])
        model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0)
        tops.append(max(history.history["val_accuracy"]))
    return tops[0] - tops[1]


# %% pandas: A table with one column per model.
import pandas as pd


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    curves = pd.DataFrame({
        name: model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                        verbose=0).history["val_accuracy"]
        for name, model in [("default", build_model()), ("narrow", build_bottleneck_model(bottleneck_units))]
    })
    tops = curves.max()
    return tops["default"] - tops["narrow"]


# %% predict_each_epoch: The accuracy is computed by hand from predictions after each epoch; np.subtract of the two peaks.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    x, y = np.asarray(x_train), np.asarray(y_train)
    xv, truth = np.asarray(x_val), np.asarray(y_val).argmax(axis=1)

    def accuracies(model):
        for _ in range(epochs):
            model.fit(x, y, epochs=1, batch_size=batch_size, verbose=0)
            guesses = model.predict(xv, verbose=0).argmax(axis=1)
            yield np.mean(guesses == truth)

    base, narrow = (max(accuracies(m)) for m in [build_model(), build_bottleneck_model(bottleneck_units)])
    return float(np.subtract(base, narrow))


# %% running_maximum: Trains epoch by epoch, evaluates after each, and keeps a running maximum.
def _best_validation_accuracy(model, train_pair, val_pair, epochs, batch_size):
    best = 0.0
    for _ in range(epochs):
        model.fit(*train_pair, epochs=1, batch_size=batch_size, verbose=0)
        scores = model.evaluate(*val_pair, return_dict=True, verbose=0)
        scores.pop("loss")
        best = max(best, *map(float, scores.values())) if len(scores) > 1 else max(best, float(list(scores.values())[0]))
    return best


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    common = dict(train_pair=(x_train, y_train), val_pair=(x_val, y_val), epochs=epochs, batch_size=batch_size)
    wide = _best_validation_accuracy(build_model(), **common)
    narrow = _best_validation_accuracy(build_bottleneck_model(bottleneck_units), **common)
    return wide - narrow


# %% running_peak: Trains epoch by epoch and keeps the best share of right argmax predictions
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    x, y, xv = np.asarray(x_train), np.asarray(y_train), np.asarray(x_val)
    truth = np.argmax(np.asarray(y_val), axis=1)
    peaks = []
    for model in (build_model(), build_bottleneck_model(int(bottleneck_units))):
        peak = 0.0
        for _ in range(epochs):
            model.fit(x, y, epochs=1, batch_size=batch_size, verbose=0)
            guess = np.argmax(model.predict(xv, verbose=0), axis=1)
            peak = max(peak, float(np.mean(guess == truth)))
        peaks.append(peak)
    return peaks[0] - peaks[1]


# %% seeded_and_none_for_defaults: None stands for the defaults; the same seed before each model.
from functools import partial


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=None, epochs=None, batch_size=None):
    epochs, batch_size = epochs or 20, batch_size or 128
    tops = []
    for build in (build_model, partial(build_bottleneck_model, bottleneck_units or 4)):
        keras.utils.set_random_seed(22)
        fitted = build().fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0,
                             validation_data=(x_val, y_val))
        tops.append(np.sort(fitted.history["val_accuracy"])[-1])
    return tops[0] - tops[1]


# %% tf_data: tf.data for both parts, any name of the accuracy.
import tensorflow as tf


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(len(x_train)).batch(batch_size)
    held_out = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(256)

    def highest(model):
        logs = model.fit(batches, epochs=epochs, validation_data=held_out, verbose=0).history
        return max(next(values for name, values in logs.items() if name.startswith("val_") and "acc" in name))

    return float(np.subtract(*[highest(m) for m in (build_model(), build_bottleneck_model(bottleneck_units))]))


# %% train_of_question_8: train of question 8 does the fitting.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    models = build_model(), build_bottleneck_model(bottleneck_units)
    histories = [train(model, x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size) for model in models]
    default, narrow = (max(history["val_accuracy"]) for history in histories)
    return default - narrow


# %% train_on_batch: train_on_batch over shuffled rows.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    rng = np.random.default_rng()
    n = len(x_train)

    def peak(model):
        seen = []
        for _ in range(epochs):
            order = rng.permutation(n)
            for start in range(0, n, batch_size):
                rows = order[start:start + batch_size]
                model.train_on_batch(x_train[rows], y_train[rows])
            seen.append(model.evaluate(x_val, y_val, verbose=0, return_dict=True)["accuracy"])
        return sorted(seen)[-1]

    narrow = peak(build_bottleneck_model(bottleneck_units))
    return peak(build_model()) - narrow


# %% two_histories: Two fits, two maxima.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    history = build_model().fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                validation_data=(x_val, y_val), verbose=0).history
    bottleneck_history = build_bottleneck_model(bottleneck_units).fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    ).history
    return max(history["val_accuracy"]) - max(bottleneck_history["val_accuracy"])


# %% uses_train: Trains both with the function of question 8 and finds the accuracy's key by its beginning.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = train(model, x_train, y_train, x_val, y_val, epochs, batch_size)
        return max(history[next(key for key in history if key.startswith("val_acc"))])

    return peak(build_model()) - peak(build_bottleneck_model(bottleneck_units))


# %% via_train: Uses train of q8 for both models.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units=bottleneck_units)):
        history = train(model, x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size)
        accuracy_key = next(k for k in history if k != "val_loss" and k.startswith("val_"))
        peaks.append(np.max(history[accuracy_key]))
    return float(peaks[0] - peaks[1])


# %% widths_of_build_model: Both models come from build_model, by their widths.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = {}
    for second_layer in (64, bottleneck_units):
        model = build_model(hidden_units=(64, second_layer))
        h = model.fit(x_train, y_train, batch_size=batch_size, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
        peaks.setdefault("default" if not peaks else "narrow", max(h.history["val_accuracy"]))
    return peaks["default"] - peaks["narrow"]


# %% with_own_train: Uses train of q8 for both models, the bottleneck first
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    networks = {"narrow": build_bottleneck_model(bottleneck_units=int(bottleneck_units)), "default": build_model()}
    best = {}
    for name, network in networks.items():
        history = train(network, x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size)
        key = next(k for k in history if k.startswith("val_") and "loss" not in k)
        best[name] = np.max(history[key])
    return float(best["default"] - best["narrow"])


# %% both_bottlenecks: The default model is a bottleneck model of 64 units.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_bottleneck_model(64), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]


# %% by_hand_narrow_first: train_on_batch by hand, the narrow model first, and defaults inside.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=None, epochs=None, batch_size=None):
    epochs, batch_size = epochs or 20, batch_size or 128

    def peak(model):
        best = 0.0
        for _ in range(epochs):
            order = np.random.permutation(len(x_train))
            for start in range(0, len(x_train), batch_size):
                rows = order[start : start + batch_size]
                model.train_on_batch(x_train[rows], y_train[rows])
            best = max(best, np.mean(np.asarray(model(x_val)).argmax(axis=1) == y_val.argmax(axis=1)))
        return best

    narrow = peak(build_model(hidden_units=(64, bottleneck_units or 4)))
    return np.float32(peak(build_model()) - narrow)


# %% own_builder: A builder of its own makes both networks.
def build(bottleneck_units=4):
    model = keras.Sequential()
    for units in (64, bottleneck_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build(64), build(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]
