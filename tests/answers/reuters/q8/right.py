# %% array_of_axes: One fit; the array of Axes that plt.subplots gives.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    fig, axes = plt.subplots(2, 1, sharex=True, layout="constrained")
    names = [key for key in history_dict if not key.startswith("val_")]
    for ax, name in zip(axes, sorted(names, key=lambda name: name != "loss")):
        x = list(range(1, len(history_dict[name]) + 1))
        ax.scatter(x, history_dict[name], label="training")
        ax.plot(x, history_dict["val_" + name], "r-", label="validation")
        ax.set(title=name.capitalize(), xlabel="Epoch", ylabel=name)
        ax.legend(loc="best")
    return axes


# %% book: Fit with validation_data; two figures with dots and a line; accuracy key found in the dict.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def _plot_metric(history_dict, key, label):
    values = history_dict[key]
    epochs = range(1, len(values) + 1)
    plt.figure()
    plt.plot(epochs, values, "bo", label="Training " + label)
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation " + label)
    plt.title("Training and validation " + label)
    plt.xlabel("Epochs")
    plt.ylabel(label.capitalize())
    plt.legend()
    return plt.gca()


def plot_history(history_dict):
    acc_key = [k for k in history_dict if "acc" in k.lower() and not k.startswith("val_")][0]
    return _plot_metric(history_dict, "loss", "loss"), _plot_metric(history_dict, acc_key, "accuracy")


# %% callback_and_dict_of_axes: A callback collects; the Axes come from a mosaic.
class Diary(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.pages = []

    def on_epoch_end(self, epoch, logs=None):
        self.pages.append(dict(logs))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    diary = Diary()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, callbacks=[diary],
              validation_data=(x_val, y_val), verbose=0)
    return {name: np.array([page[name] for page in diary.pages]) for name in diary.pages[0]}


def plot_history(history_dict):
    axes = plt.figure(figsize=(10, 4)).subplot_mosaic([["loss", "accuracy"]])
    for name, ax in axes.items():
        y, y_val = np.asarray(history_dict[name]), np.asarray(history_dict["val_" + name])
        epoch = np.linspace(1, y.size, y.size)
        dots, = ax.plot(epoch, y, "ko")
        line, = ax.plot(epoch, y_val, "k-")
        ax.legend([dots, line], ["training", "validation"])
        ax.set(title=name, xlabel="epoch", ylabel=name)
    return axes["loss"], axes["accuracy"]


# %% callback_collector: A callback collects the logs of each epoch during fit; a small plotter class draws the two figures.
class _Collector(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.values = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            self.values.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    collector = _Collector()
    model.fit(x=np.asarray(partial_x_train), y=np.asarray(partial_y_train),
              validation_data=(np.asarray(x_val), np.asarray(y_val)),
              epochs=int(epochs), batch_size=int(batch_size),
              callbacks=[collector], verbose=0)
    return collector.values


class _CurvePlot:
    def __init__(self, history_dict):
        self.h = history_dict

    def draw(self, key):
        figure = plt.figure()
        ax = figure.add_subplot(1, 1, 1)
        epochs = list(range(1, 1 + len(self.h[key])))
        ax.plot(epochs, list(self.h[key]), "r.", markersize=10)
        ax.plot(epochs, list(self.h["val_" + key]), "g-")
        ax.legend(["Training", "Validation"])
        ax.set_title("Course of " + key)
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        return ax


def plot_history(history_dict):
    plotter = _CurvePlot(history_dict)
    accuracy = sorted(k for k in history_dict if "acc" in k.lower() and not k.lower().startswith("val_"))[0]
    return plotter.draw("loss"), plotter.draw(accuracy)


# %% callback_scatter: Collects the history with a callback of its own; plots the dots with scatter, one axes above the other.
class Collect(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.values = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            self.values.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    collect = Collect()
    model.fit(
        x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
        validation_data=(x_val, y_val), callbacks=[collect], verbose=0,
    )
    return collect.values


def plot_history(history_dict):
    fig = plt.figure(figsize=(6, 8))
    top, bottom = fig.add_subplot(2, 1, 1), fig.add_subplot(2, 1, 2)
    for ax, key in ((top, "loss"), (bottom, "accuracy")):
        x = range(1, len(history_dict[key]) + 1)
        ax.scatter(x, history_dict[key], label="training")
        ax.plot(x, history_dict["val_" + key], label="validation")
        ax.set(title="The " + key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return top, bottom


# %% chapter: The chapter's cells put into functions: plt.clf() gives way to a new figure.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train,
                        partial_y_train,
                        epochs=epochs,
                        batch_size=batch_size,
                        validation_data=(x_val, y_val))
    return history.history


def plot_history(history_dict):
    loss = history_dict["loss"]
    val_loss = history_dict["val_loss"]
    epochs = range(1, len(loss) + 1)
    plt.figure()
    plt.plot(epochs, loss, "bo", label="Training loss")
    plt.plot(epochs, val_loss, "b", label="Validation loss")
    plt.title("Training and validation loss")
    plt.xlabel("Epochs")
    plt.ylabel("Loss")
    plt.legend()
    loss_axes = plt.gca()
    plt.figure()
    acc = history_dict["accuracy"]
    val_acc = history_dict["val_accuracy"]
    plt.plot(epochs, acc, "bo", label="Training accuracy")
    plt.plot(epochs, val_acc, "b", label="Validation accuracy")
    plt.title("Training and validation accuracy")
    plt.xlabel("Epochs")
    plt.ylabel("Accuracy")
    plt.legend()
    return loss_axes, plt.gca()


# %% class_with_two_methods: A class holds both; its bound methods are the functions.
class Session:
    def run(self, model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
        options = {"epochs": epochs, "batch_size": batch_size, "verbose": 0, "shuffle": True}
        return model.fit(partial_x_train, partial_y_train, validation_data=(x_val, y_val), **options).history

    def draw(self, history_dict):
        return tuple(self._one(history_dict, *names) for names in (("loss", "Loss"), ("accuracy", "Accuracy")))

    def _one(self, history_dict, key, name):
        ax = plt.subplots()[1]
        x = [epoch + 1 for epoch, _ in enumerate(history_dict[key])]
        ax.plot(x, history_dict[key], "s", label=name)
        ax.plot(x, history_dict["val_" + key], "-.", label=name + " (validation)")
        ax.set_title(name + " by epoch")
        ax.set_xlabel("Epochs")
        ax.set_ylabel(name)
        ax.legend()
        return ax


session = Session()
train = session.run
plot_history = session.draw


# %% epoch_by_epoch: fit for one epoch at a time; the plots by a helper.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    result = {}
    for _ in range(epochs):
        one = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val),
                        verbose=0)
        for name, values in one.history.items():
            result.setdefault(name, []).extend(values)
    return result


def curve(ax, history_dict, key):
    epochs = np.arange(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], linestyle="none", marker=".", label=key)
    ax.plot(epochs, history_dict["val_" + key], label="val_" + key)
    ax.legend()
    ax.set_title(key)
    ax.set_xlabel("epoch")
    ax.set_ylabel(key)
    return ax


def plot_history(history_dict):
    return [curve(plt.figure().gca(), history_dict, key) for key in ("loss", "accuracy")]


# %% epoch_by_epoch_by_other_means: One fit call per epoch, the histories joined; one figure with two subplots.
from collections import defaultdict


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    joined = defaultdict(list)
    for _ in range(epochs):
        h = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
                      validation_data=(x_val, y_val), verbose=0).history
        for name, values in h.items():
            joined[name].extend(float(v) for v in values)
    return dict(joined)


def plot_history(history_dict):
    acc = next(k for k in history_dict if k.startswith("val_") and k != "val_loss")[len("val_"):]
    fig, (ax_loss, ax_acc) = plt.subplots(1, 2, figsize=(11, 4))
    for ax, key in ((ax_loss, "loss"), (ax_acc, acc)):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], linestyle="none", marker="o", label="training")
        ax.plot(x, history_dict["val_" + key], linestyle="-", label="validation")
        ax.set(title=f"{key} per epoch", xlabel="epoch", ylabel=key)
        ax.legend(loc="best")
    return ax_loss, ax_acc


# %% epoch_by_epoch_second: Fits one epoch at a time and joins the histories; draws both plots side by side in one figure.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    joined = {}
    for _ in range(epochs):
        step = model.fit(
            partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
            validation_data=(x_val, y_val), verbose=0,
        )
        for name, values in step.history.items():
            joined.setdefault(name, []).extend(values)
    return joined


def plot_history(history_dict):
    _, both = plt.subplots(1, 2, figsize=(10, 4))
    for ax, key in zip(both, ("loss", "accuracy")):
        n = np.arange(1, len(history_dict[key]) + 1)
        ax.plot(n, history_dict[key], "bo", label="Training")
        ax.plot(n, history_dict["val_" + key], "b", label="Validation")
        ax.set_title(key.title())
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key.title())
        ax.legend()
    return tuple(both)


# %% epoch_by_epoch_subplots: One call of fit per epoch, histories joined; both plots side by side in one figure, dots by scatter
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    validation = (np.asarray(x_val), np.asarray(y_val))
    history_dict = {}
    for epoch in range(epochs):
        logs = model.fit(x, y, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size,
                         validation_data=validation, verbose=0).history
        for key, values in logs.items():
            history_dict.setdefault(key, []).extend(float(v) for v in values)
    return history_dict


def plot_history(history_dict):
    fig, axes = plt.subplots(nrows=1, ncols=2, figsize=(11, 4))
    accuracy = [k for k in history_dict if "loss" not in k and not k.startswith("val_")][0]
    for ax, key, name in zip(axes, ("loss", accuracy), ("Loss", "Accuracy")):
        epochs = np.arange(len(history_dict[key])) + 1
        ax.scatter(epochs, history_dict[key], label="training")
        ax.plot(epochs, history_dict["val_" + key], color="tab:orange", label="validation")
        ax.set(title=name + " on training and validation data", xlabel="Epoch", ylabel=name)
        ax.legend()
    return axes[0], axes[1]


# %% generator_of_batches: An endless generator of batches; dots in grey, lines in black.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    n = len(partial_x_train)

    def batches():
        while True:
            for start in range(0, n, batch_size):
                yield partial_x_train[start:start + batch_size], partial_y_train[start:start + batch_size]

    steps = -(-n // batch_size)
    return model.fit(batches(), steps_per_epoch=steps, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history


def plot_history(history_dict):
    def draw(y, y_val, what):
        ax = plt.figure(figsize=(5, 3)).add_subplot()
        ax.plot(range(1, 1 + len(y)), y_val, color="black", label=f"{what}, held-out newswires")
        ax.plot(range(1, 1 + len(y)), y, color="grey", marker="o", lw=0, label=f"{what}, training newswires")
        ax.set_title(what), ax.set_xlabel("Epoch"), ax.set_ylabel(what)
        ax.grid(alpha=0.3)
        ax.legend()
        return ax

    h = history_dict
    return draw(h["loss"], h["val_loss"], "Loss"), draw(h["accuracy"], h["val_accuracy"], "Accuracy")


# %% gradient_tape: A GradientTape loop with the model's own loss and optimizer.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    rows = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).batch(batch_size)
    series = {"loss": [], "categorical_accuracy": [], "val_loss": [], "val_categorical_accuracy": []}

    def note(prefix, x, y):
        loss, accuracy = model.evaluate(x, y, batch_size=batch_size, verbose=0)
        series[prefix + "loss"].append(loss)
        series[prefix + "categorical_accuracy"].append(accuracy)

    for epoch in range(epochs):
        for x, y in rows.shuffle(20):
            with tf.GradientTape() as tape:
                loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
            model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)
        note("", partial_x_train, partial_y_train)
        note("val_", x_val, y_val)
    return series


def plot_history(history_dict):
    axes = []
    for key in ("loss", "categorical_accuracy"):
        fig, ax = plt.subplots()
        n = len(history_dict[key])
        ax.plot(range(1, n + 1), history_dict[key], "x", label="Training")
        ax.plot(range(1, n + 1), history_dict["val_" + key], "--", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        fig.legend()
        axes.append(ax)
    return axes


# %% history_object: The History object comes back; the plots stand side by side in another language.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, batch_size, epochs, verbose=2, validation_data=[x_val, y_val])


def plot_history(history_dict):
    figur, (links, rechts) = plt.subplots(ncols=2)
    for achse, name, titel in ((links, "loss", "Verlust"), (rechts, "accuracy", "Genauigkeit")):
        epochen = range(1, len(history_dict[name]) + 1)
        achse.plot(epochen, history_dict[name], "go", label="im Training")
        achse.plot(epochen, history_dict["val_" + name], "g", label="in der Validierung")
        achse.set(title=titel, xlabel="Epoche", ylabel=titel)
        achse.legend()
    return links, rechts


# %% initial_epoch: fit goes on from an initial epoch; a name for the accuracy is looked for.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512, verbose=0):
    logs = [
        model.fit(partial_x_train, partial_y_train, batch_size=batch_size, initial_epoch=epoch, epochs=epoch + 1,
                  validation_data=(x_val, y_val), verbose=verbose).history
        for epoch in range(epochs)
    ]
    return {key: [log[key][0] for log in logs] for key in logs[0]}


def plot_history(history_dict):
    accuracy = [key for key in history_dict if "acc" in key and "val" not in key][0]
    axes = []
    for key in ["loss", accuracy]:
        plt.figure()
        x = range(1, len(history_dict[key]) + 1)
        plt.scatter(x, history_dict[key], c="tab:blue", label="Training")
        plt.plot(x, history_dict["val_" + key], c="tab:orange", label="Validation")
        best = np.argmin(history_dict["val_loss"]) + 1
        plt.axvline(best, ls=":", c="0.7")
        plt.title(key)
        plt.xlabel("Epoch")
        plt.ylabel(key)
        plt.legend()
        axes.append(plt.gca())
    return axes


# %% py_dataset: A PyDataset of shuffled batches; one call of plot for both series.
class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = np.asarray(x), np.asarray(y), size
        self.on_epoch_end()

    def on_epoch_end(self):
        self.order = np.random.permutation(len(self.x))

    def __len__(self):
        return int(np.ceil(len(self.x) / self.size))

    def __getitem__(self, i):
        rows = self.order[i * self.size:(i + 1) * self.size]
        return self.x[rows], self.y[rows]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = Batches(partial_x_train, partial_y_train, batch_size)
    return model.fit(data, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history


def plot_history(history_dict):
    figure, axes = plt.subplots(1, 2)
    for ax, key in zip(axes.flat, ("loss", "accuracy")):
        t = np.arange(1, len(history_dict[key]) + 1)
        ax.plot(t, history_dict[key], "bo", t, history_dict["val_" + key], "b-")
        ax.legend(["train", "val"])
        ax.set(title="Training and validation " + key, xlabel="Epochs", ylabel=key.title())
    return axes.tolist()


# %% tf_data: Tf.data pipelines, already batched, given to fit; plots through pandas.
import pandas as pd
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    train_ds = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    val_ds = tf.data.Dataset.from_tensor_slices((np.asarray(x_val), np.asarray(y_val))).batch(batch_size)
    result = model.fit(train_ds, validation_data=val_ds, epochs=epochs, verbose=0)
    return result.history


def plot_history(history_dict):
    names = [k for k in history_dict if f"val_{k}" in history_dict and k != "loss"]
    figure, axes = plt.subplots(nrows=2, figsize=(6, 8))
    for ax, name in zip(axes, ["loss", names[0]]):
        frame = pd.DataFrame({"training": list(history_dict[name]),
                              "validation": list(history_dict["val_" + name])})
        frame.index = frame.index + 1
        frame["training"].plot(ax=ax, style="o", label="training")
        frame["validation"].plot(ax=ax, style="-", label="validation")
        ax.set_title(name)
        ax.set_xlabel("epochs")
        ax.set_ylabel(name)
        ax.legend()
    figure.tight_layout()
    return axes[0], axes[1]


# %% tf_data_and_pandas: tf.data for training, pandas for drawing.
import pandas as pd
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    slices = tf.data.Dataset.from_tensor_slices
    data = slices((partial_x_train, partial_y_train)).shuffle(len(partial_x_train)).batch(batch_size)
    validation = slices((x_val, y_val)).batch(batch_size)
    return pd.DataFrame(model.fit(data, epochs=epochs, validation_data=validation, verbose=0).history)


def plot_history(history_dict):
    frame = pd.DataFrame(dict(history_dict))
    frame.index = frame.index + 1
    result = ()
    for name in ("loss", "accuracy"):
        ax = frame[[name, "val_" + name]].plot(style=["o", "-"], title="Training and validation " + name)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(name)
        result += (ax,)
    return result


# %% tf_data_gridspec: Fit on tf.data datasets; one figure with two axes stacked above each other
import tensorflow as tf
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    training = tf.data.Dataset.from_tensor_slices((np.asarray(partial_x_train, dtype="float32"),
                                                   np.asarray(partial_y_train)))
    training = training.shuffle(len(partial_x_train)).batch(int(batch_size))
    validation = tf.data.Dataset.from_tensor_slices((np.asarray(x_val, dtype="float32"),
                                                     np.asarray(y_val))).batch(int(batch_size))
    history = model.fit(training, validation_data=validation, epochs=epochs, verbose=0)
    return {name: [float(v) for v in values] for name, values in history.history.items()}


def plot_history(history_dict):
    keys = sorted((k for k in history_dict if not k.startswith("val_")), key=lambda k: k != "loss")[:2]
    fig = plt.figure(figsize=(6, 8), layout="constrained")
    grid = fig.add_gridspec(2, 1)
    axes = []
    for row, key in enumerate(keys):
        ax = fig.add_subplot(grid[row, 0])
        steps = list(range(1, 1 + len(history_dict[key])))
        ax.plot(steps, history_dict["val_" + key], "-", c="k", label="Validierung")
        ax.plot(steps, history_dict[key], marker="o", linestyle="none", c="r", label="Training")
        ax.set_title(key.capitalize())
        ax.set_xlabel("Epoche")
        ax.set_ylabel(key)
        ax.legend(loc="best")
        axes.append(ax)
    return axes[0], axes[1]


# %% tf_data_markers: Trains from tf.data sets; plots with pyplot's state machine on two new figures, dots as line-less markers.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    n = len(partial_x_train)
    train_set = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(n).batch(batch_size)
    val_set = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    return model.fit(train_set, epochs=epochs, validation_data=val_set, verbose=0).history


def plot_history(history_dict):
    result = []
    for key in ["loss", "accuracy"]:
        plt.figure()
        x = list(range(1, 1 + len(history_dict[key])))
        plt.plot(x, history_dict["val_" + key], color="tab:red", label="val " + key)
        plt.plot(x, history_dict[key], marker=".", linestyle="None", color="black", label="train " + key)
        plt.title("Training and validation " + key)
        plt.xlabel("epoch")
        plt.ylabel(key)
        plt.legend()
        result.append(plt.gca())
    return result[0], result[1]


# %% train_on_batch: train_on_batch over shuffled batches.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {name: [] for name in ("loss", "accuracy", "val_loss", "val_accuracy")}
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(partial_x_train))
        for batch in np.split(order, range(batch_size, len(order), batch_size)):
            model.train_on_batch(partial_x_train[batch], partial_y_train[batch])
        for prefix, data in {"": (partial_x_train, partial_y_train), "val_": (x_val, y_val)}.items():
            scores = model.evaluate(*data, verbose=0)
            history[prefix + "loss"].append(scores[0])
            history[prefix + "accuracy"].append(scores[1])
    return history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    drawn = []
    for key in ("loss", "accuracy"):
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% train_on_batch_pandas: Own loop with train_on_batch and evaluate; both plots drawn by pandas
import pandas as pd


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    x_val, y_val = np.asarray(x_val), np.asarray(y_val)
    history_dict = {}
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        model.reset_metrics()
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            logs = model.train_on_batch(x[rows], y[rows], return_dict=True)
        checks = model.evaluate(x_val, y_val, batch_size=batch_size, return_dict=True, verbose=0)
        for name, value in logs.items():
            history_dict.setdefault(name, []).append(float(value))
        for name, value in checks.items():
            history_dict.setdefault("val_" + name, []).append(float(value))
    return history_dict


def plot_history(history_dict):
    accuracy = next(k for k in history_dict if k != "loss" and not k.startswith("val_"))
    frame = pd.DataFrame(history_dict)
    frame.index += 1
    axes = []
    for key, name in (("loss", "Loss"), (accuracy, "Accuracy")):
        ax = frame[[key, "val_" + key]].plot(style=["o", "-"], title=name, xlabel="Epoch", ylabel=name)
        ax.legend(["Training", "Validation"])
        axes.append(ax)
    return tuple(axes)


# %% train_on_batch_scatter: Train_on_batch over shuffled batches, evaluate after each epoch; dots drawn by scatter.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    xv, yv = np.asarray(x_val), np.asarray(y_val)
    rng = np.random.default_rng()
    history = {}
    for epoch in range(epochs):
        model.reset_metrics()
        order = rng.permutation(len(x))
        logs = {}
        for start in range(0, len(x), batch_size):
            batch = order[start:start + batch_size]
            logs = model.train_on_batch(x[batch], y[batch], return_dict=True)
        logs = {name: float(value) for name, value in logs.items()}
        val = model.evaluate(xv, yv, batch_size=batch_size, return_dict=True, verbose=0)
        logs.update({"val_" + name: float(value) for name, value in val.items()})
        for name, value in logs.items():
            history.setdefault(name, []).append(value)
    return history


def plot_history(history_dict):
    axes = []
    keys = ["loss"] + [k for k in history_dict if "acc" in k.lower() and "val_" not in k][:1]
    for key in keys:
        _, ax = plt.subplots()
        n = len(history_dict[key])
        ax.scatter(range(1, n + 1), history_dict[key], color="tab:blue", label=f"training {key}")
        ax.plot(range(1, n + 1), history_dict["val_" + key], color="tab:orange", label=f"validation {key}")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
        axes.append(ax)
    return axes[0], axes[1]


# %% gradient_tape_other_metric_name: A GradientTape loop that reports categorical_accuracy, and scatter plots.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    loss_of = keras.losses.CategoricalCrossentropy()
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(20000).batch(batch_size)
    names = ("loss", "categorical_accuracy", "val_loss", "val_categorical_accuracy")
    history = {name: [] for name in names}
    for _ in range(epochs):
        losses, shares = [], []
        for x, y in data:
            with tf.GradientTape() as tape:
                outputs = model(x, training=True)
                loss = loss_of(y, outputs)
            weights = model.trainable_variables
            model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
            losses.append(float(loss))
            shares.append(np.mean(outputs.numpy().argmax(1) == y.numpy().argmax(1)))
        outputs = np.asarray(model(x_val))
        share = np.mean(outputs.argmax(1) == y_val.argmax(1))
        for name, value in zip(names, (np.mean(losses), np.mean(shares), float(loss_of(y_val, outputs)), share)):
            history[name].append(value)
    return history


def plot_history(history_dict):
    both = []
    for name in ("loss", "categorical_accuracy"):
        plt.figure()
        epochs = np.arange(len(history_dict[name])) + 1
        plt.scatter(epochs, history_dict[name], label="train")
        plt.plot(epochs, history_dict["val_" + name], "g--", label="val")
        plt.title(name)
        plt.xlabel("epoch")
        plt.ylabel(name)
        plt.legend()
        both.append(plt.gca())
    return tuple(both)


# %% side_by_side: One fit; both plots in a row.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history


def plot_history(history_dict):
    figure, axes = plt.subplots(1, 2)
    for ax, name in zip(axes, ("loss", "accuracy")):
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "bo", label="Training " + name)
        ax.plot(epochs, history_dict["val_" + name], "b", label="Validation " + name)
        ax.set(title=name, xlabel="Epochs", ylabel=name)
        ax.legend()
    return axes
