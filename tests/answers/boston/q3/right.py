# %% array_split_and_delete: np.array_split gives the blocks, np.delete the rest.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    def score(block):
        model = build_model()
        model.fit(np.delete(train_data, block, axis=0), np.delete(train_targets, block), batch_size, epochs, verbose=0)
        return model.evaluate(train_data[block], train_targets[block], verbose=0, return_dict=True)["mae"]

    return [score(block) for block in np.array_split(range(len(train_data)), k)]


# %% blocks_in_a_list: Cuts everything into a list of blocks, and puts all but one together.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    cuts = [n * i for i in range(1, k + 1)]
    x_blocks, y_blocks = np.split(train_data, cuts), np.split(train_targets, cuts)  # the last one: what is left over
    scores = []
    for i in range(k):
        model = build_model()
        model.fit(np.concatenate(x_blocks[:i] + x_blocks[i + 1:]), np.concatenate(y_blocks[:i] + y_blocks[i + 1:]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_blocks[i], y_blocks[i], verbose=0)[1])
    return scores


# %% book_loop: The book's loop with a function's names.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    num_val_samples = len(train_data) // k
    all_scores = []
    for i in range(k):
        print(f"Processing fold #{i}")
        val_data = train_data[i * num_val_samples: (i + 1) * num_val_samples]
        val_targets = train_targets[i * num_val_samples: (i + 1) * num_val_samples]
        partial_train_data = np.concatenate(
            [train_data[:i * num_val_samples], train_data[(i + 1) * num_val_samples:]], axis=0)
        partial_train_targets = np.concatenate(
            [train_targets[:i * num_val_samples], train_targets[(i + 1) * num_val_samples:]], axis=0)
        model = build_model()
        model.fit(partial_train_data, partial_train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
        val_mse, val_mae = model.evaluate(val_data, val_targets, verbose=0)
        all_scores.append(val_mae)
    return all_scores


# %% boolean_mask: A boolean mask marks the block of fold i, its negation is the rest (remainder included); evaluate with return_dict.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    block = len(x) // k
    position = np.arange(len(x))

    def score(fold):
        held_out = (position >= fold * block) & (position < (fold + 1) * block)
        net = build_model()
        net.fit(x[~held_out], y[~held_out], batch_size=batch_size, epochs=epochs, verbose=0)
        report = net.evaluate(x[held_out], y[held_out], verbose=0, return_dict=True)
        return float(next(v for name, v in report.items() if name != "loss"))

    return [score(fold) for fold in range(k)]


# %% boolean_masks: A mask per fold.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    fold_of = np.minimum(np.arange(len(train_data)) // n, k)  # k: in no block
    out = np.zeros(k)
    for fold in range(k):
        val = fold_of == fold
        model = build_model()
        model.fit(train_data[~val], train_targets[~val], epochs=epochs, batch_size=batch_size, verbose=0)
        out[fold] = model.evaluate(train_data[val], train_targets[val], verbose=0)[1]
    return out


# %% callback_reads_the_score: A callback keeps the last epoch's logs.
class Last(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        self.mae = [v for k, v in logs.items() if k.startswith("val_") and k != "val_loss"][0]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        v = slice(i * n, (i + 1) * n)
        last = Last()
        build_model().fit(np.delete(train_data, v, axis=0), np.delete(train_targets, v), epochs=epochs, verbose=0,
                          batch_size=batch_size, callbacks=[last], validation_data=(train_data[v], train_targets[v]))
        scores.append(last.mae)
    return scores


# %% class_with_state: A class that knows data and settings.
class CrossValidation:
    def __init__(self, x, y, k):
        self.x, self.y, self.k = x, y, k
        self.n = len(x) // k

    def split(self, i):
        a, b = i * self.n, (i + 1) * self.n
        train = np.concatenate([np.arange(a), np.arange(b, len(self.x))])
        return self.x[train], self.y[train], self.x[a:b], self.y[a:b]

    def run(self, make, **fit):
        for i in range(self.k):
            x, y, x_val, y_val = self.split(i)
            model = make()
            model.fit(x, y, **fit)
            yield model.evaluate(x_val, y_val, verbose=0)[1]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    return list(CrossValidation(train_data, train_targets, k).run(build_model, epochs=epochs, batch_size=batch_size,
                                                                verbose=0))


# %% clones_compiled_again: Clones of one template, compiled as in question 2.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    template = build_model()
    size = len(train_data) // k
    scores = []
    for fold in range(k):
        block = np.arange(fold * size, (fold + 1) * size)
        model = keras.models.clone_model(template)
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, block, axis=0), np.delete(train_targets, block), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        _, mae = model.evaluate(train_data[block], train_targets[block], verbose=0)
        scores.append(mae)
    return scores


# %% clones_of_a_template: One template, a fresh clone of it in each fold.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    template = build_model()
    n = len(train_data) // k
    scores = []
    for i in range(k):
        model = keras.models.clone_model(template)
        model.compile(optimizer=template.optimizer.__class__.from_config(template.optimizer.get_config()),
                      loss="mse", metrics=["mae"])
        model.fit(np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]]),
                  np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores


# %% epoch_by_epoch: fit for one epoch at a time, without shuffling.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data, "float32"), np.asarray(train_targets, "float32")
    width = x.shape[0] // k
    scores = []
    for fold in range(k):
        lo, hi = width * fold, width * (fold + 1)
        keep = np.ones(len(x), dtype=bool)
        keep[lo:hi] = False
        model = build_model()
        done = 0
        while done < epochs:
            model.fit(x[keep], y[keep], batch_size=batch_size, shuffle=False, verbose=0)
            done += 1
        scores.append(model.evaluate(x[lo:hi], y[lo:hi], batch_size=1, verbose=0)[1])
    return scores


# %% fold_generator: A generator hands out the folds; the metric is looked up by its name.
def folds(count, k):
    size = count // k
    rows = list(range(count))
    for first in range(0, k * size, size):
        yield rows[:first] + rows[first + size:], rows[first:first + size]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train, val in folds(len(train_data), k):
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        report = model.evaluate(train_data[val], train_targets[val], verbose=0, return_dict=True)
        scores.append([value for name, value in report.items() if name in ("mae", "mean_absolute_error")][0])
    return scores


# %% generator_np_delete: A generator of folds with np.delete on a slice, MAE worked out in NumPy from the flattened predictions, progress printed.
def _folds(x, y, k):
    size = len(x) // k
    for start in range(0, size * k, size):
        block = np.s_[start:start + size]
        yield (np.delete(x, block, axis=0), np.delete(y, block, axis=0)), (x[block], y[block])


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    all_scores = []
    for number, ((px, py), (vx, vy)) in enumerate(_folds(x, y, k), start=1):
        model = build_model()
        model.fit(px, py, epochs=epochs, batch_size=batch_size, verbose=0)
        error = np.abs(np.ravel(model.predict(vx, verbose=0)) - np.ravel(vy)).mean()
        print(f"fold {number}/{k}: MAE {error:.3f}")
        all_scores.append(error.item())
    return all_scores


# %% gradient_tape: A GradientTape loop with the model's own optimizer.
import tensorflow as tf


def fit_by_hand(model, x, y, epochs, batch_size):
    data = tf.data.Dataset.from_tensor_slices((np.float32(x), np.float32(y).reshape(-1, 1)))
    for _ in range(epochs):
        for features, prices in data.shuffle(1000).batch(batch_size):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(model(features, training=True) - prices))
            model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        inside = slice(i * n, i * n + n)
        outside = np.delete(np.arange(len(train_data)), inside)
        model = build_model()
        fit_by_hand(model, train_data[outside], train_targets[outside], epochs, batch_size)
        scores.append(model.evaluate(train_data[inside], train_targets[inside], verbose=0)[1])
    return scores


# %% gradient_tape_third: Trains with its own GradientTape loop, reshuffled every epoch, all rows incl. the short last batch
import tensorflow as tf

def _fit_by_hand(model, x, y, epochs, batch_size, rng):
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            xb = tf.constant(x[rows], dtype="float32")
            yb = tf.constant(y[rows], dtype="float32")
            with tf.GradientTape() as tape:
                loss = model.compute_loss(x=xb, y=yb, y_pred=model(xb, training=True))
            weights = model.trainable_variables
            model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1, 1)
    rng = np.random.default_rng()
    blocks = np.arange(len(x) // k * k).reshape(k, -1)
    scores = []
    for block in blocks:
        rest = np.setdiff1d(np.arange(len(x)), block)
        model = build_model()
        _fit_by_hand(model, x[rest], y[rest], epochs, batch_size, rng)
        predicted = np.asarray(model(tf.constant(x[block]), training=False)).reshape(-1, 1)
        scores.append(float(np.mean(np.abs(predicted - y[block]))))
    return scores


# %% history_s_last_value: Validates while fitting; the history's last value counts.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size = len(train_data) // k
    maes = []
    for start in range(0, size * k, size):
        rows = np.r_[start:start + size]
        rest = [row for row in range(len(train_data)) if not start <= row < start + size]
        history = build_model().fit(
            train_data[rest], train_targets[rest], validation_data=(train_data[rows], train_targets[rows]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = next(key for key in history if key.startswith("val_") and key != "val_loss")
        maes.append(history[name][-1])
    return maes


# %% initial_weights_put_back: One model whose first weights are put back before each fold; compiled anew, so that the optimizer is fresh too.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    model = build_model()
    model(np.zeros((1, train_data.shape[1]), "float32"))
    start = model.get_weights()
    n, maes = len(train_data) // k, []
    for fold in range(k):
        here = np.arange(fold * n, fold * n + n)
        model.set_weights(start)
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, here, 0), np.delete(train_targets, here, 0), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        maes.append(model.evaluate(train_data[here], train_targets[here], verbose=0)[1])
    return maes


# %% last_folds_first: From the last fold to the first; the rows after the block come before those in front of it.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = ()
    for i in range(k - 1, -1, -1):
        a, b = i * n, i * n + n
        model = build_model()
        model.fit(np.vstack((train_data[b:], train_data[:a])), np.hstack((train_targets[b:], train_targets[:a])),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores += (model.evaluate(train_data[a:b], train_targets[a:b], verbose=0)[-1],)
    return scores


# %% map_over_folds: map over a function of the fold, with the settings in a dictionary.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16, verbose=0):
    settings = {"epochs": epochs, "batch_size": batch_size, "verbose": verbose}
    size = int(len(train_targets) / k)

    def one(i):
        test = np.isin(np.arange(len(train_targets)), np.arange(size) + i * size)
        (model := build_model()).fit(train_data[np.logical_not(test)], train_targets[np.logical_not(test)], **settings)
        return model.evaluate(train_data[test], train_targets[test], verbose=verbose)[1]

    return list(map(one, range(k)))


# %% pandas_frames: DataFrames, drop and iloc.
import pandas as pd


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = pd.DataFrame(train_data), pd.Series(train_targets)
    size, scores = len(x) // k, []
    for fold in range(k):
        index = x.index[fold * size:(fold + 1) * size]
        model = build_model()
        model.fit(x.drop(index).to_numpy(), y.drop(index).to_numpy(), epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = pd.Series(model.predict(x.loc[index].to_numpy(), verbose=0).ravel(), index=index)
        scores.append((predicted - y.loc[index]).abs().mean())
    return pd.Series(scores)


# %% predefined_split: scikit-learn's PredefinedSplit, with -1 for what is left over.
from sklearn.model_selection import PredefinedSplit


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    fold = np.full(len(train_data), -1)
    fold[:n * k] = np.repeat(np.arange(k), n)
    scores = []
    for train, val in PredefinedSplit(fold).split():
        keras.backend.clear_session()
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        loss = keras.losses.mean_absolute_error(train_targets[val], model.predict(train_data[val], verbose=0).ravel())
        scores.append(loss.numpy())
    return scores


# %% py_dataset: A PyDataset hands out the batches.
class Rows(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return int(np.ceil(len(self.x) / self.size))

    def __getitem__(self, i):
        return self.x[i * self.size:(i + 1) * self.size], self.y[i * self.size:(i + 1) * self.size]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        mask = np.full(len(train_data), True)
        mask[i * n:(i + 1) * n] = False
        model = build_model()
        model.fit(Rows(train_data[mask], train_targets[mask], batch_size), epochs=epochs, verbose=0)
        scores.append(model.evaluate(train_data[~mask], train_targets[~mask], verbose=0)[1])
    return scores


# %% reversed_epochwise_array: Folds in reverse order, written to their place in a NumPy array; fit is called once per epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    result = np.empty(k)
    for i in reversed(range(k)):
        inside = np.zeros(len(x), dtype=bool)
        inside[i * n:i * n + n] = True
        model = build_model()
        for epoch in range(epochs):
            model.fit(x[~inside], y[~inside], initial_epoch=epoch, epochs=epoch + 1,
                      batch_size=batch_size, verbose=0)
        gaps = y[inside].reshape(-1, 1) - np.asarray(model.predict(x[inside], verbose=0)).reshape(-1, 1)
        result[i] = np.linalg.norm(gaps[:, 0], ord=1) / n
    return result


# %% rolled: np.roll brings the block to the front.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    result = []
    for fold in range(k):
        x = np.roll(train_data, -fold * n, axis=0)
        y = np.roll(train_targets, -fold * n)
        model = build_model()
        model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, verbose=0)
        difference = model.predict(x[:n], verbose=0)[:, 0] - y[:n]
        result.append(float(np.abs(difference).mean()))
    return result


# %% rolled_third: Np.roll brings block i to the front, so both parts are plain slices; MAE from predictions
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        xr, yr = np.roll(x, -i * n, axis=0), np.roll(y, -i * n, axis=0)
        model = build_model()
        model.fit(xr[n:], yr[n:], epochs=epochs, batch_size=batch_size, verbose=0)
        error = np.ravel(model.predict(xr[:n], verbose=0)) - np.ravel(yr[:n])
        scores.append(float(np.abs(error).mean()))
    return scores


# %% rounded_to_cents: Rounds each score to two places, in the chapter's way.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = {}
    for i in range(k):
        val = range(i * n, (i + 1) * n)
        train = [j for j in range(len(train_data)) if j not in val]
        m = build_model()
        m.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores[i] = round(m.evaluate(train_data[list(val)], train_targets[list(val)], verbose=0)[1], 2)
    return list(scores.values())


# %% scaled_within_the_fold: Each fold is scaled once more, by its own training rows.
from sklearn.preprocessing import StandardScaler


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        scaler = StandardScaler().fit(x)
        model = build_model()
        model.fit(scaler.transform(x), y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(scaler.transform(x_val), y_val, verbose=0)[1])
    return scores


# %% scikit_learn_kfold: scikit-learn's KFold and its error function.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train_index, val_index in KFold(n_splits=k).split(train_data, train_targets):
        net = build_model()
        net.fit(train_data[train_index], train_targets[train_index], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(mean_absolute_error(train_targets[val_index], net.predict(train_data[val_index], verbose=0)))
    return scores


# %% sklearn_kfold: Scikit-learn's KFold without shuffling, and the MAE computed from the predictions.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    scores = []
    for train, val in KFold(n_splits=k).split(x):
        model = build_model()
        model.fit(x[train], y[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(float(mean_absolute_error(y[val], model.predict(x[val], verbose=0).ravel())))
    return scores


# %% sklearn_kfold_by_other_means: Scikit-learn's unshuffled KFold for the folds (the contract allows it), sklearn's mean_absolute_error of the predictions.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").ravel()
    scores = []
    for fit_index, val_index in KFold(n_splits=int(k)).split(x):
        model = build_model()
        model.fit(x[fit_index], y[fit_index], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(float(mean_absolute_error(y[val_index], model.predict(x[val_index], verbose=0).ravel())))
    return scores


# %% tf_data: tf.data for both parts.
import tensorflow as tf


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size = len(train_data) // k
    everything = tf.data.Dataset.from_tensor_slices((train_data, train_targets))
    found = []
    for i in range(k):
        before = everything.take(i * size)
        block = everything.skip(i * size).take(size)
        after = everything.skip((i + 1) * size)
        model = build_model()
        model.fit(before.concatenate(after).shuffle(500).batch(batch_size), epochs=epochs, verbose=0)
        found.append(model.evaluate(block.batch(32), verbose=0)[1])
    return found


# %% tf_data_by_other_means: Tf.data pipelines (take, skip, concatenate) for the folds, shuffled batches, evaluate on the held-out block.
import tensorflow as tf


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data)
    size = n // k
    samples = tf.data.Dataset.from_tensor_slices(
        (np.asarray(train_data, "float32"), np.asarray(train_targets, "float32")))
    results = []
    for i in range(k):
        start, stop = i * size, (i + 1) * size
        rest = samples.take(start).concatenate(samples.skip(stop))
        val = samples.skip(start).take(size)
        model = build_model()
        model.fit(rest.shuffle(n).batch(batch_size), epochs=epochs, verbose=0)
        _, mae = model.evaluate(val.batch(batch_size), verbose=0)
        results.append(float(mae))
    return results


# %% tf_data_filter: One tf.data set, split into fold and rest by an enumerate + filter
import tensorflow as tf

def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1)
    n = len(x) // k
    numbered = tf.data.Dataset.from_tensor_slices((x, y)).enumerate()

    def part(i, inside):
        lo, hi = i * n, (i + 1) * n
        chosen = numbered.filter(
            lambda j, row: tf.equal(tf.logical_and(j >= lo, j < hi), inside))
        chosen = chosen.map(lambda j, row: row)
        return chosen.apply(tf.data.experimental.assert_cardinality(n if inside else len(x) - n))

    scores = []
    for i in range(k):
        model = build_model()
        model.fit(part(i, False).shuffle(len(x)).batch(batch_size), epochs=epochs, verbose=0)
        predicted = np.concatenate(
            [np.ravel(model.predict_on_batch(xb)) for xb, _ in part(i, True).batch(256)])
        scores.append(np.mean(np.abs(predicted - y[i * n:(i + 1) * n])).item())
    return scores


# %% tf_data_mask: A boolean mask picks each fold's block, and training reads a shuffled tf.data pipeline.
import tensorflow as tf


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    fold_of = np.arange(len(x)) // (len(x) // k)
    maes = []
    for i in range(k):
        held_out = fold_of == i
        data = tf.data.Dataset.from_tensor_slices((x[~held_out], y[~held_out]))
        data = data.shuffle(len(x)).batch(batch_size)
        model = build_model()
        model.fit(data, epochs=epochs, verbose=0)
        maes.append(np.abs(model.predict(x[held_out], verbose=0)[:, 0] - y[held_out]).mean())
    return maes


# %% train_on_batch: train_on_batch over shuffled rows, and a metric object.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        train = np.setdiff1d(np.arange(len(train_data)), val)
        model = build_model()
        for epoch in range(epochs):
            np.random.shuffle(train)
            for s in range(0, len(train), batch_size):
                part = train[s:s + batch_size]
                model.train_on_batch(train_data[part], train_targets[part])
        metric = keras.metrics.MeanAbsoluteError()
        metric.update_state(train_targets[val].reshape(-1, 1), model.predict(train_data[val], verbose=0))
        scores.append(float(metric.result()))
    return scores


# %% train_on_batch_by_other_means: Every fold trained batch by batch with train_on_batch on a fresh permutation each epoch, then evaluated once.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    size, rng, scores = len(x) // k, np.random.default_rng(), []
    for i in range(k):
        val_ids = np.arange(i * size, (i + 1) * size)
        fit_ids = np.setdiff1d(np.arange(len(x)), val_ids)
        model = build_model()
        for _ in range(epochs):
            order = rng.permutation(fit_ids)
            for at in range(0, len(order), batch_size):
                ids = order[at:at + batch_size]
                model.train_on_batch(x[ids], y[ids])
        scores.append(float(model.evaluate(x[val_ids], y[val_ids], verbose=0)[1]))
    return scores


# %% train_on_batch_delete: Np.delete gives the samples to train on, and train_on_batch goes through them in a new order each epoch.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    size = len(x) // k

    def score(i):
        block = np.arange(i * size, (i + 1) * size)
        rest_x, rest_y = np.delete(x, block, axis=0), np.delete(y, block, axis=0)
        model = build_model()
        for _ in range(epochs):
            order = np.random.permutation(len(rest_x))
            for start in range(0, len(order), batch_size):
                batch = order[start : start + batch_size]
                model.train_on_batch(rest_x[batch], rest_y[batch])
        predicted = np.asarray(model.predict_on_batch(x[block])).reshape(-1)
        return float(np.mean(np.abs(predicted - y[block])))

    return [score(i) for i in range(k)]


# %% defaults_inside: The defaults are None, and are replaced inside the function.
def k_fold_scores(x, y, build_model, k=None, epochs=None, batch_size=None):
    k, epochs, batch_size = k or 4, epochs or 100, batch_size or 16
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores


# %% last_fold_takes_the_rest: The last block also has the rows that are left over.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    for i in range(k):
        s = slice(i * n, (i + 1) * n if i < k - 1 else len(x))
        mask = np.ones(len(x), bool)
        mask[s] = False
        xt, yt, xv, yv = x[mask], y[mask], x[~mask], y[~mask]
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% long_metric_name: Reads the metric under its long name.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        h = m.fit(xt, yt, validation_data=(xv, yv), epochs=epochs, batch_size=batch_size, verbose=0).history
        scores.append(h["val_mean_absolute_error"][-1])
    return scores


# %% scaled_as_a_whole: All rows are scaled once more before the loop.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    x = (x - x.mean(0)) / x.std(0)
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% scaled_by_pandas: Each fold is scaled once more with pandas, which divides by n - 1 in the deviation.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    import pandas as pd

    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        t = pd.DataFrame(xt)
        xt, xv = (t - t.mean()) / t.std(), (pd.DataFrame(xv) - t.mean()) / t.std()
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores


# %% second_metric: Reads the second of two metrics, as a student does whose model reports two.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    for i in range(k):
        xv, yv = x[i * n : (i + 1) * n], y[i * n : (i + 1) * n]
        xt, yt = np.concatenate([x[: i * n], x[(i + 1) * n :]]), np.concatenate([y[: i * n], y[(i + 1) * n :]])
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[2])
    return scores


# %% training_rows_permuted: The training rows are in another order.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
    for i in range(k):
        v = np.arange(i * n, (i + 1) * n)
        t = np.random.default_rng(0).permutation(np.setdiff1d(np.arange(len(x)), v))
        xt, yt, xv, yv = x[t], y[t], x[v], y[v]
        m = build_model()
        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(xv, yv, verbose=0)[1])
    return scores
