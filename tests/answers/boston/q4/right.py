# %% book_loop: The book's loop: the history's validation MAE.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    num_val_samples = len(train_data) // k
    all_mae_histories = []
    for i in range(k):
        val_data = train_data[i * num_val_samples: (i + 1) * num_val_samples]
        val_targets = train_targets[i * num_val_samples: (i + 1) * num_val_samples]
        partial_train_data = np.concatenate(
            [train_data[:i * num_val_samples], train_data[(i + 1) * num_val_samples:]], axis=0)
        partial_train_targets = np.concatenate(
            [train_targets[:i * num_val_samples], train_targets[(i + 1) * num_val_samples:]], axis=0)
        model = build_model()
        history = model.fit(partial_train_data, partial_train_targets, validation_data=(val_data, val_targets),
                            epochs=epochs, batch_size=batch_size, verbose=0)
        all_mae_histories.append(history.history["val_mae"])
    return all_mae_histories


# %% callback: A callback computes the validation MAE from predictions at the end of each epoch.
class NoteMae(keras.callbacks.Callback):
    def __init__(self, x_val, y_val):
        super().__init__()
        self.x_val, self.y_val, self.maes = x_val, y_val, []

    def on_epoch_end(self, epoch, logs=None):
        predicted = np.asarray(self.model(self.x_val, training=False))[:, 0]
        self.maes.append(float(np.mean(np.abs(predicted - self.y_val))))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        note = NoteMae(x[val], y[val])
        build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0),
            epochs=epochs, batch_size=batch_size, verbose=0, callbacks=[note],
        )
        histories.append(note.maes)
    return histories


# %% callback_collects: A callback collects the metric after each epoch.
class Maes(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.values = []

    def on_epoch_end(self, epoch, logs=None):
        name = [n for n in logs if n.startswith("val_") and n != "val_loss"][0]
        self.values.append(float(logs[name]))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    folds = []
    for i in range(k):
        inside = np.zeros(len(train_data), dtype=bool)
        inside[i * n:(i + 1) * n] = True
        maes = Maes()
        build_model().fit(train_data[~inside], train_targets[~inside], epochs=epochs, batch_size=batch_size,
                          validation_data=(train_data[inside], train_targets[inside]), callbacks=[maes], verbose=0)
        folds.append(maes.values)
    return folds


# %% callback_evaluate: A callback evaluates the held-out block after each epoch and collects the MAE itself.
class HeldOutMAE(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y, self.values = x, y, []

    def on_epoch_end(self, epoch, logs=None):
        predicted = np.asarray(self.model.predict(self.x, verbose=0)).reshape(-1)
        self.values.append(float(np.abs(predicted - self.y).mean()))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1)
    size = len(x) // k
    histories = []
    for first in (i * size for i in range(k)):
        last = first + size
        watcher = HeldOutMAE(x[first:last], y[first:last])
        build_model().fit(np.r_[x[:first], x[last:]], np.r_[y[:first], y[last:]],
                          epochs=epochs, batch_size=batch_size, callbacks=[watcher], verbose=0)
        histories.append(watcher.values)
    return histories


# %% callback_predicts: A callback predicts the fold after each epoch and notes the MAE itself; fit gets no validation_data
import keras

class FoldMAE(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y, self.values = x, np.ravel(y), []

    def on_epoch_end(self, epoch, logs=None):
        predicted = np.ravel(self.model(self.x, training=False))
        self.values.append(float(np.abs(predicted - self.y).mean()))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for first in range(0, n * k, n):
        note = FoldMAE(x[first:first + n], y[first:first + n])
        build_model().fit(np.concatenate((x[:first], x[first + n:])),
                          np.concatenate((y[:first], y[first + n:])),
                          epochs=epochs, batch_size=batch_size, callbacks=[note], verbose=0)
        histories.append(note.values)
    return histories


# %% clones: Clones of one template, with a fresh optimizer each.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    template = build_model()
    n = len(train_data) // k
    maes = []
    for i in range(k):
        val = range(i * n, (i + 1) * n)
        model = keras.models.clone_model(template)
        optimizer = keras.optimizers.deserialize(keras.optimizers.serialize(template.optimizer))
        model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
        history = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                            batch_size=batch_size, validation_data=(train_data[list(val)], train_targets[list(val)]))
        maes.append(history.history["val_mae"])
    return maes


# %% epoch_by_epoch: Fit is called once per epoch and the model evaluated after it, on scikit-learn's folds.
from sklearn.model_selection import KFold


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    all_maes = []
    for train, val in KFold(k).split(x):
        model, maes = build_model(), []
        for _ in range(epochs):
            model.fit(x[train], y[train], epochs=1, batch_size=batch_size, verbose=0)
            predicted = np.asarray(model.predict_on_batch(x[val])).ravel()
            maes.append(float(np.abs(predicted - y[val]).mean()))
        all_maes.append(maes)
    return all_maes


# %% epoch_by_epoch_by_other_means: One fit call per epoch on the same fold model (weights and optimizer state carry on), evaluate after each.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    size = len(x) // k

    def run(fold):
        val = np.zeros(len(x), dtype=bool)
        val[fold * size:(fold + 1) * size] = True
        model = build_model()
        for _ in range(epochs):
            model.fit(x[~val], y[~val], batch_size=batch_size, epochs=1, verbose=0)
            yield float(model.evaluate(x[val], y[val], verbose=0)[-1])

    return [list(run(fold)) for fold in range(k)]


# %% evaluated_after_each_epoch: One epoch at a time, with evaluate after each.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for fold in range(k):
        val = np.arange(fold * n, (fold + 1) * n)
        rest = np.setdiff1d(np.arange(len(train_data)), val)
        model = build_model()
        maes = []
        for _ in range(epochs):
            model.fit(train_data[rest], train_targets[rest], epochs=1, batch_size=batch_size, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        histories.append(maes)
    return histories


# %% gradient_tape: A GradientTape loop that follows the validation error.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        v = np.arange(i * n, (i + 1) * n)
        x_val, y_val = np.float32(train_data[v]), np.float32(train_targets[v])
        x, y = np.float32(np.delete(train_data, v, 0)), np.float32(np.delete(train_targets, v))
        model, curve = build_model(), []
        for _ in range(epochs):
            order = np.random.permutation(len(x))
            for s in range(0, len(x), batch_size):
                rows = order[s:s + batch_size]
                with tf.GradientTape() as tape:
                    error = model(x[rows], training=True)[:, 0] - y[rows]
                    loss = tf.reduce_mean(error ** 2)
                gradients = tape.gradient(loss, model.trainable_variables)
                model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
            curve.append(float(tf.reduce_mean(tf.abs(model(x_val)[:, 0] - y_val))))
        histories.append(curve)
    return histories


# %% gradient_tape_second: A training loop with GradientTape and the model's own optimizer and loss, the MAE taken after every epoch.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = np.zeros((k, epochs))
    for i in range(k):
        held_out = np.zeros(len(x), dtype=bool)
        held_out[i * n : (i + 1) * n] = True
        data = tf.data.Dataset.from_tensor_slices((x[~held_out], y[~held_out])).shuffle(len(x)).batch(batch_size)
        model = build_model()
        model(x[:1])
        for epoch in range(epochs):
            for x_batch, y_batch in data:
                with tf.GradientTape() as tape:
                    loss = model.compute_loss(x=x_batch, y=y_batch, y_pred=model(x_batch, training=True))
                gradients = tape.gradient(loss, model.trainable_variables)
                model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
            predicted = np.asarray(model(x[held_out], training=False)).reshape(-1)
            histories[i, epoch] = np.abs(predicted - y[held_out]).mean()
    return histories.tolist()


# %% helper_for_one_fold: A helper trains one fold; a comprehension gathers.
def one_fold(fold, x, y, make, size, **settings):
    block = np.s_[fold * size:(fold + 1) * size]
    model = make()
    model.fit(np.delete(x, block, axis=0), np.delete(y, block), validation_data=(x[block], y[block]), **settings)
    record = model.history.history
    return record[sorted(key for key in record if key.startswith("val_m"))[0]]


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size = len(train_data) // k
    return [
        one_fold(f, train_data, train_targets, build_model, size, epochs=epochs, batch_size=batch_size, verbose=0)
        for f in range(k)
    ]


# %% initial_epochs: fit goes on from an initial epoch.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    out = []
    for fold in reversed(range(k)):
        a, b = fold * n, (fold + 1) * n
        data = dict(x=np.vstack([train_data[:a], train_data[b:]]), y=np.hstack([train_targets[:a], train_targets[b:]]),
                    validation_data=(train_data[a:b], train_targets[a:b]))
        model, values = build_model(), []
        for epoch in range(epochs):
            history = model.fit(**data, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size, verbose=0).history
            values += [history[key][0] for key in history if key in ("val_mae", "val_mean_absolute_error")]
        out.append(values)
    return out


# %% kfold_and_an_array: scikit-learn's KFold; the long name of the metric; a two-dimensional array.
from sklearn.model_selection import KFold


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    table = np.zeros((k, epochs))
    for row, (train, val) in zip(table, KFold(n_splits=k).split(train_data)):
        fitted = build_model().fit(
            train_data[train], train_targets[train], batch_size=batch_size, epochs=epochs, verbose=0,
            validation_data=(train_data[val], train_targets[val]),
        )
        row[:] = fitted.history["val_mean_absolute_error"]
    return table


# %% lambda_callback_evaluates: A LambdaCallback evaluates by itself.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    all_histories = [[] for _ in range(k)]
    for i, maes in enumerate(all_histories):
        val = slice(i * n, (i + 1) * n)
        model = build_model()

        def note(epoch, logs, model=model, val=val, maes=maes):
            predicted = model.predict(train_data[val], verbose=0)[:, 0]
            maes.append(np.abs(predicted - train_targets[val]).mean())

        model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val, axis=0), epochs=epochs, verbose=0,
                  batch_size=batch_size, callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=note)])
    return all_histories


# %% lockstep_models: K fresh models at once, the outer loop runs over epochs and the inner one over folds; a 2-D array comes back
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets).reshape(-1)
    n = len(x) // k
    fold_of_row = np.arange(len(x)) // n            # the leftover rows get numbers >= k
    models = [build_model() for _ in range(k)]
    table = np.zeros((k, epochs))
    for epoch in range(epochs):
        for i, model in enumerate(models):
            val = fold_of_row == i
            model.fit(x[~val], y[~val], batch_size=batch_size, epochs=1, verbose=0)
            table[i, epoch] = np.abs(model.predict_on_batch(x[val]).reshape(-1) - y[val]).mean()
    return table


# %% own_mean_absolute_error: Predicts after each epoch and computes the error itself.
def mean_error(model, x, y):
    return float(np.mean(np.abs(model.predict(x, verbose=0).flatten() - y)))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    blocks = np.array_split(np.arange(len(train_data)), k)
    result = []
    for i, block in enumerate(blocks):
        rest = np.concatenate(blocks[:i] + blocks[i + 1:])
        model = build_model()
        history = np.empty(epochs)
        for epoch in range(epochs):
            model.fit(train_data[rest], train_targets[rest], batch_size=batch_size, verbose=0)
            history[epoch] = mean_error(model, train_data[block], train_targets[block])
        result.append(history)
    return result


# %% pandas_frame: Columns of a DataFrame, transposed at the end.
import pandas as pd


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    columns = {}
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
            validation_data=(train_data[val], train_targets[val]), verbose=0,
        )
        columns[i] = pd.DataFrame(history.history).filter(like="val_").drop(columns="val_loss").iloc[:, 0]
    return pd.DataFrame(columns).T


# %% patience_without_end: Early stopping that never stops, and a progress line every 100 epochs.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        never = keras.callbacks.EarlyStopping(monitor="val_loss", patience=epochs + 1)
        line = keras.callbacks.LambdaCallback(on_epoch_end=lambda e, logs: e % 100 or print(i, e, logs["val_loss"]))
        h = build_model().fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                              callbacks=[never, line], verbose=0)
        histories.append(h.history["val_mae"])
    return histories


# %% recursive_tf_data: Recursion over the folds with tf.data sets for training and validation.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x = tf.constant(np.asarray(train_data, dtype="float32"))
    y = tf.constant(np.asarray(train_targets, dtype="float32"))
    n = int(x.shape[0])
    size = n // k

    def dataset(a, b):
        return tf.data.Dataset.from_tensor_slices((a, b))

    def collect(i: int) -> list:
        if i == k:
            return []
        lo, hi = i * size, (i + 1) * size
        rest = dataset(tf.concat([x[:lo], x[hi:]], 0), tf.concat([y[:lo], y[hi:]], 0)).shuffle(n).batch(batch_size)
        held = dataset(x[lo:hi], y[lo:hi]).batch(batch_size)
        history = build_model().fit(rest, validation_data=held, epochs=epochs, verbose=0).history
        (mae,) = [v for name, v in history.items() if name.startswith("val") and "loss" not in name]
        return [list(map(float, mae)), *collect(i + 1)]

    return collect(0)


# %% roll_and_key_search: Np.roll brings the block of fold i to the front, so one cut splits it off; the history key is looked up by its name.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n_val = len(x) // k
    histories = []
    for i in range(k):
        rx, ry = np.roll(x, -i * n_val, axis=0), np.roll(y, -i * n_val, axis=0)
        model = build_model()
        record = model.fit(rx[n_val:], ry[n_val:], validation_data=(rx[:n_val], ry[:n_val]),
                           epochs=epochs, batch_size=batch_size, verbose=0).history
        key = next(name for name in record if name.startswith("val_") and name != "val_loss")
        histories.append([float(v) for v in record[key]])
    return histories


# %% scaled_within_the_fold: Scales each fold by its own training rows, and does not shuffle.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        keep = np.ones(len(train_data), bool)
        keep[i * n:(i + 1) * n] = False
        x, x_val = train_data[keep], train_data[~keep]
        mean, std = x.mean(axis=0), x.std(axis=0)
        fit = build_model().fit((x - mean) / std, train_targets[keep], epochs=epochs, batch_size=batch_size, verbose=0,
                                shuffle=False, validation_data=((x_val - mean) / std, train_targets[~keep]))
        histories.append([round(v, 3) for v in fit.history["val_mae"]])
    return histories


# %% sklearn_kfold_array: Unshuffled KFold, histories collected in a (k, epochs) array that is turned into lists at the end.
from sklearn.model_selection import KFold


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.array(train_data), np.array(train_targets)
    table = np.full((k, epochs), np.nan)
    for row, (rest, held) in zip(table, KFold(n_splits=k, shuffle=False).split(x, y)):
        log = keras.callbacks.History()
        build_model().fit(x[rest], y[rest], epochs=epochs, batch_size=batch_size, verbose=0,
                          validation_data=(x[held], y[held]), callbacks=[log])
        name = "val_mae" if "val_mae" in log.history else "val_mean_absolute_error"
        row[:] = log.history[name]
    return table.tolist()


# %% tf_data: tf.data for training and validation.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k

    def dataset(rows):
        return tf.data.Dataset.from_tensor_slices((train_data[rows], train_targets[rows])).batch(batch_size)

    histories = []
    for i in range(k):
        val = list(range(i * n, (i + 1) * n))
        train = [r for r in range(len(train_data)) if r not in val]
        fitted = build_model().fit(dataset(train), validation_data=dataset(val), epochs=epochs, verbose=0)
        histories.append(fitted.history["val_mae"])
    return tuple(histories)


# %% tf_data_history: Tf.data for both parts (rest = take + skip), the MAE found in the history whatever the metric is called
import tensorflow as tf

def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    rows = tf.data.Dataset.from_tensor_slices(
        (np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")))
    total = len(rows)
    n = total // k

    def one_fold(i):
        val = rows.skip(i * n).take(n).batch(64)
        rest = rows.take(i * n).concatenate(rows.skip((i + 1) * n))
        rest = rest.shuffle(total).batch(batch_size)
        log = build_model().fit(rest, validation_data=val, epochs=epochs, verbose=0).history
        key, = [name for name in log
                if name.startswith("val_") and ("mae" in name.lower() or "absolute" in name.lower())]
        return list(map(float, log[key]))

    return list(map(one_fold, range(k)))


# %% train_on_batch: train_on_batch, and evaluate with names.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size, histories = len(train_data) // k, []
    for fold in range(k):
        lo, hi = fold * size, (fold + 1) * size
        x = np.concatenate((train_data[:lo], train_data[hi:]))
        y = np.concatenate((train_targets[:lo], train_targets[hi:]))
        model, values = build_model(), []
        for epoch in range(epochs):
            order = np.random.permutation(len(x))
            for chunk in np.array_split(order, range(batch_size, len(x), batch_size)):
                model.train_on_batch(x[chunk], y[chunk])
            scores = model.evaluate(train_data[lo:hi], train_targets[lo:hi], return_dict=True, verbose=0)
            scores.pop("loss")
            values.append(scores.popitem()[1])
        histories.append(values)
    return histories


# %% train_on_batch_shuffled: Train_on_batch over array_split parts of a fresh permutation each epoch
import math


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    rows = list(range(len(x)))
    result = []
    for i in range(k):
        val, rest = rows[i * n:(i + 1) * n], rows[:i * n] + rows[(i + 1) * n:]
        cuts = [b * batch_size for b in range(1, math.ceil(len(rest) / batch_size))]
        model, curve = build_model(), []
        while len(curve) < epochs:
            for batch in np.split(np.random.permutation(rest), cuts):
                model.train_on_batch(x[batch], y[batch])
            off = np.asarray(model.predict_on_batch(x[val])).ravel() - y[val].ravel()
            curve.append(sum(abs(off)) / n)
        result.append([float(v) for v in curve])
    return result


# %% validation_split_of_rolled_rows: Rolls the rows so that the block comes last, and lets fit split it off.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    total, n = len(train_data), len(train_data) // k
    histories = []
    for i in range(k):
        shift = total - (i + 1) * n
        x, y = np.roll(train_data, shift, axis=0), np.roll(train_targets, shift)
        share = (n - 0.5) / total  # fit rounds the training part down
        h = build_model().fit(x, y, validation_split=share, epochs=epochs, batch_size=batch_size, verbose=0).history
        histories.append(h["val_mae"])
    return histories
