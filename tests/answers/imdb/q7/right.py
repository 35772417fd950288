# %% callback_collects: A callback collects the logs of each epoch.
class Collector(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.values = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            self.values.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    collector = Collector()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
              validation_data=(x_val, y_val), callbacks=[collector], verbose=0)
    return collector.values


# %% callback_epoch_by_epoch: Fit is called once per epoch and a callback writes the numbers down
import keras

class Notes(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.notes = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in logs.items():
            self.notes.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    notes = Notes()
    for e in range(epochs):
        model.fit(np.asarray(partial_x_train), np.asarray(partial_y_train),
                  validation_data=(np.asarray(x_val), np.asarray(y_val)),
                  batch_size=int(batch_size), initial_epoch=e, epochs=e + 1,
                  callbacks=[notes], verbose=0)
    return notes.notes


# %% data_frame: A DataFrame with one column per metric.
import pandas as pd


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return pd.DataFrame(history.history)


# %% datasets: Tf.data pipelines, shuffled and batched by hand, for training and for validation
import tensorflow as tf

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    training = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(int(batch_size)).prefetch(2)
    checking = tf.data.Dataset.from_tensor_slices((np.asarray(x_val), np.asarray(y_val))).batch(int(batch_size))
    result = model.fit(training, validation_data=checking, epochs=int(epochs), verbose=0)
    return {name: [float(v) for v in values] for name, values in result.history.items()}


# %% early_stopping_that_never_stops: Early stopping with so much patience that all epochs run.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    patience = keras.callbacks.EarlyStopping(monitor="val_loss", patience=10 * epochs, restore_best_weights=False)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0,
                     validation_data=(x_val, y_val), callbacks=[patience]).history


# %% epoch_by_epoch: fit for one epoch at a time, the series put together.
from collections import defaultdict


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = defaultdict(list)
    for epoch in range(epochs):
        one = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
        for name, values in one.history.items():
            history[name] += values
    return dict(history)


# %% epoch_by_epoch_by_other_means: One fit per epoch, the histories appended in a defaultdict.
from collections import defaultdict


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history_dict = defaultdict(list)
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    val = (np.asarray(x_val), np.asarray(y_val))
    for epoch in range(epochs):
        one = model.fit(x, y, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size,
                        validation_data=val, verbose=0).history
        for name, values in one.items():
            history_dict[name].extend(float(v) for v in values)
    return dict(history_dict)


# %% epoch_by_epoch_second: Calls fit for one epoch at a time and joins the histories.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    joined = {}
    for _ in range(epochs):
        one = model.fit(partial_x_train, partial_y_train, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
        for key, values in one.history.items():
            joined.setdefault(key, []).extend(values)
    return joined


# %% fit_history: Model.fit with validation_data, its history dictionary returned.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        np.asarray(partial_x_train),
        np.asarray(partial_y_train),
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(np.asarray(x_val), np.asarray(y_val)),
        verbose=0,
    )
    return history.history


# %% fit_once: One fit with validation data; the history's dictionary.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val))
    return history.history


# %% generator_of_batches: A generator that never ends, with steps per epoch.
def batches(x, y, size):
    while True:
        for i in range(0, len(x), size):
            yield x[i:i + size], y[i:i + size]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    steps = int(np.ceil(len(partial_x_train) / batch_size))
    hist = model.fit(batches(partial_x_train, partial_y_train, batch_size), steps_per_epoch=steps, epochs=epochs,
                     validation_data=(x_val, y_val), verbose=0)
    return hist.history


# %% gradient_tape: A GradientTape loop with the model's own loss and optimizer.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(25000).batch(batch_size)
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        for x, y in data:
            with tf.GradientTape() as tape:
                y = tf.reshape(y, (-1, 1))
                loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
            grads = tape.gradient(loss, model.trainable_weights)
            model.optimizer.apply_gradients(zip(grads, model.trainable_weights))
        train_scores = model.evaluate(partial_x_train, partial_y_train, verbose=0)
        val_scores = model.evaluate(x_val, y_val, verbose=0)
        history["loss"].append(train_scores[0])
        history["accuracy"].append(train_scores[1])
        history["val_loss"].append(val_scores[0])
        history["val_accuracy"].append(val_scores[1])
    return history


# %% gradient_tape_by_other_means: A GradientTape loop with the model's own optimizer, loss and metrics.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.asarray(partial_x_train, dtype="float32")
    y = np.asarray(partial_y_train, dtype="float32").reshape(len(x), 1)
    x_val, y_val = np.asarray(x_val, dtype="float32"), np.asarray(y_val, dtype="float32")
    batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    history_dict = {}
    for _ in range(epochs):
        model.reset_metrics()
        mean_loss = keras.metrics.Mean()
        for xb, yb in batches:
            with tf.GradientTape() as tape:
                pred = model(xb, training=True)
                loss = model.compute_loss(x=xb, y=yb, y_pred=pred)
            weights = model.trainable_weights
            model.optimizer.apply(tape.gradient(loss, weights), weights)
            mean_loss.update_state(loss, sample_weight=float(len(xb)))
            logs = model.compute_metrics(x=xb, y=yb, y_pred=pred)
        logs = {name: float(v) for name, v in logs.items()}
        logs["loss"] = float(mean_loss.result())
        for name, value in model.evaluate(x_val, y_val, verbose=0, return_dict=True).items():
            logs["val_" + name] = float(value)
        for name, value in logs.items():
            history_dict.setdefault(name, []).append(value)
    return history_dict


# %% initial_epoch: fit goes on from an initial epoch each time.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    result = {}
    for epoch in range(epochs):
        h = model.fit(partial_x_train, partial_y_train, initial_epoch=epoch, epochs=epoch + 1,
                      batch_size=batch_size, validation_data=(x_val, y_val), verbose=2)
        for key in h.history:
            result.setdefault(key, []).append(h.history[key][0])
    return result


# %% not_shuffled: Without shuffling; options in a dict.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512, **more):
    options = {"epochs": epochs, "batch_size": batch_size, "shuffle": False, "verbose": 0, **more}
    options["validation_data"] = (x_val, y_val)
    h = model.fit(x=partial_x_train, y=partial_y_train, **options)
    return {name: np.array(values) for name, values in h.history.items()}


# %% other_metric_name: A model that is known to report binary_accuracy: the keys are read under that name.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    names = ["loss", "binary_accuracy", "val_loss", "val_binary_accuracy"]
    return {name: h[name] for name in names}


# %% py_dataset: A PyDataset that hands out batches.
class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return -(-len(self.x) // self.size)

    def __getitem__(self, i):
        part = slice(i * self.size, (i + 1) * self.size)
        return self.x[part], self.y[part]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(Batches(partial_x_train, partial_y_train, batch_size), epochs=epochs,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


# %% returns_the_history: The History object, which holds the dictionary.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, batch_size, epochs, verbose=0, validation_data=[x_val, y_val])


# %% tensors_in: Hands tensors to fit, and a progress line of its own.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    """Fit and validate."""
    px, py, vx, vy = map(tf.convert_to_tensor, (partial_x_train, partial_y_train, x_val, y_val))
    done = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch + 1, logs["val_loss"]))
    history = model.fit(px, py, epochs=epochs, batch_size=batch_size, validation_data=(vx, vy), verbose=0,
                        callbacks=[done])
    return history.history


# %% tf_data: tf.data pipelines for both parts.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    train_ds = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train))
    train_ds = train_ds.shuffle(len(partial_x_train)).batch(batch_size).prefetch(1)
    val_ds = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    return model.fit(train_ds, epochs=epochs, validation_data=val_ds, verbose=0).history


# %% tf_data_by_other_means: Tf.data pipelines for both parts, the training part shuffled and batched.
import tensorflow as tf


def _dataset(x, y):
    return tf.data.Dataset.from_tensor_slices((np.asarray(x, dtype="float32"), np.asarray(y, dtype="float32")))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    fit_on = _dataset(partial_x_train, partial_y_train)
    fit_on = fit_on.shuffle(len(partial_x_train)).batch(batch_size).prefetch(tf.data.AUTOTUNE)
    check_on = _dataset(x_val, y_val).batch(batch_size)
    return model.fit(fit_on, validation_data=check_on, epochs=epochs, verbose=2).history


# %% tf_data_second: Hands the data to fit as tf.data sets in batches of that size.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train))
    data = data.shuffle(len(partial_x_train)).batch(batch_size)
    val = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    return model.fit(data, epochs=epochs, validation_data=val, verbose=0).history


# %% train_on_batch: train_on_batch over shuffled batches, evaluate after each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    n = len(partial_x_train)
    for epoch in range(epochs):
        order = np.random.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start:start + batch_size]
            model.train_on_batch(partial_x_train[batch], partial_y_train[batch])
        for prefix, x, y in (("", partial_x_train, partial_y_train), ("val_", x_val, y_val)):
            loss, accuracy = model.evaluate(x, y, batch_size=batch_size, verbose=0)
            history[prefix + "loss"].append(loss)
            history[prefix + "accuracy"].append(accuracy)
    return history


# %% train_on_batch_by_other_means: Own loop with train_on_batch over shuffled batches (values averaged by batch length), evaluate after each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train, "float32"), np.asarray(partial_y_train, "float32")
    x_val, y_val = np.asarray(x_val, "float32"), np.asarray(y_val, "float32")
    rng = np.random.default_rng()
    history_dict = {}
    for _ in range(epochs):
        order = rng.permutation(len(x))
        totals = {}
        for start in range(0, len(x), batch_size):
            batch = order[start:start + batch_size]
            model.reset_metrics()
            for name, value in model.train_on_batch(x[batch], y[batch], return_dict=True).items():
                totals[name] = totals.get(name, 0.0) + float(value) * len(batch)
        logs = {name: total / len(x) for name, total in totals.items()}
        val_logs = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
        logs |= {"val_" + name: float(value) for name, value in val_logs.items()}
        for name, value in logs.items():
            history_dict.setdefault(name, []).append(value)
    return history_dict


# %% train_on_batch_second: A loop of its own with train_on_batch, and evaluate after each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {}
    n = len(partial_x_train)
    for _ in range(epochs):
        order = np.random.permutation(n)
        model.reset_metrics()
        for start in range(0, n, batch_size):
            rows = order[start : start + batch_size]
            logs = model.train_on_batch(partial_x_train[rows], partial_y_train[rows], return_dict=True)
        logs = {key: float(value) for key, value in logs.items()}
        val = model.evaluate(x_val, y_val, batch_size=batch_size, verbose=0, return_dict=True)
        logs.update({"val_" + key: float(value) for key, value in val.items()})
        for key, value in logs.items():
            history.setdefault(key, []).append(value)
    return history


# %% train_on_batch_third: Own epochs of train_on_batch in random order, validation by evaluate, the history collected by hand
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    x_val, y_val = np.asarray(x_val), np.asarray(y_val)
    batch_size = int(batch_size)
    history = {}
    for _ in range(epochs):
        model.reset_metrics()
        order = np.random.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            logs = model.train_on_batch(x[rows], y[rows], return_dict=True)
        checked = model.evaluate(x_val, y_val, batch_size=batch_size, verbose=0, return_dict=True)
        logs.update({"val_" + name: value for name, value in checked.items()})
        for name, value in logs.items():
            history.setdefault(name, []).append(float(value))
    return history


# %% settings_unpacked: Data and settings are unpacked into fit.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data, settings = (partial_x_train, partial_y_train), dict(epochs=epochs, batch_size=batch_size, verbose=0)
    history = model.fit(*data, validation_data=(x_val, y_val), **settings)
    return history.history
