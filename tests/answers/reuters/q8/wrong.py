# %% accuracies_rounded: The values are rounded to one place.
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: [round(value, 1) for value in values] for name, values in h.items()}


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


# %% accuracy_first: The Axes of the accuracy come first.
# fails: test_loss_and_accuracy_are_drawn_in_this_order
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("accuracy", "loss"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% accuracy_of_losses: The line in the accuracy plot shows the validation loss (a copy-and-paste slip).
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    x = range(1, len(history_dict["loss"]) + 1)
    _, (ax1, ax2) = plt.subplots(1, 2)
    ax1.plot(x, history_dict["loss"], "bo", label="Training loss")
    ax1.plot(x, history_dict["val_loss"], "b", label="Validation loss")
    ax1.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    ax1.legend()
    ax2.plot(x, history_dict["accuracy"], "bo", label="Training accuracy")
    ax2.plot(x, history_dict["val_loss"], "b", label="Validation accuracy")
    ax2.set(title="Accuracy", xlabel="Epochs", ylabel="Accuracy")
    ax2.legend()
    return ax1, ax2


# %% accuracy_without_legend: Only the plot of the loss has a legend.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        if key == "loss":
            ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% all_in_one_axes: One Axes for all four series, returned twice.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict["loss"]) + 1)
    for key in ("loss", "accuracy"):
        ax.plot(epochs, history_dict[key], "o", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], label="Validation " + key)
    ax.set(title="Training and validation", xlabel="Epochs", ylabel="Loss and accuracy")
    ax.legend()
    return ax, ax


# %% at_most_thirty_two_rows: Batches of at most 32 rows, "to save memory".
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    size = min(batch_size, 32)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=size,
                     validation_data=(x_val, y_val), verbose=0).history


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


# %% batch_size_forgotten: batch_size is not handed to fit.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% clone: Train fits a clone, so the given model stays untrained.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    fresh = keras.models.clone_model(model)
    fresh.compile(optimizer="rmsprop", loss=model.loss, metrics=["accuracy"])
    return fresh.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        x = range(1, len(history_dict[key]) + 1)
        ax.plot(x, history_dict[key], "o", label="Training")
        ax.plot(x, history_dict["val_" + key], "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return axes[0], axes[1]


# %% compiled_anew: Compiles the model once more, with its own settings.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% compiles_again: Compiles the given model again, which throws away its own loss and optimizer (e.g. the sparse loss)
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def _plot_pair(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name.lower())
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name.lower())
    ax.set_title("Training and validation " + name.lower())
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_history(history_dict):
    acc_key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot_pair(history_dict, "loss", "Loss"), _plot_pair(history_dict, acc_key, "Accuracy")


# %% copy_of_the_model: Trains a copy, so the given model learns nothing.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer=type(model.optimizer).from_config(model.optimizer.get_config()),
                 loss=model.loss, metrics=["accuracy"])
    copy.set_weights(model.get_weights())
    return copy.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                    validation_data=(x_val, y_val), verbose=0).history


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


# %% default_of_128_rows: Batches of 128 by default.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=128):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% default_of_nine_epochs: Nine epochs by default.
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=9, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


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


# %% dots_joined_by_lines: Draws the training values with "bo-".
# fails: test_training_is_dotted_and_validation_a_line
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo-", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% drawn_on_the_current_figure: plt.gca() on whatever figure there is, cleared each time.
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        ax = plt.subplot(1, 2, 1 if key == "loss" else 2)
        ax.clear()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% draws_on_current_axes: No new figure; a second call draws into the axes of the first
# fails: test_each_call_draws_on_new_figures
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    axes = []
    for position, key in enumerate(["loss", "accuracy"], start=1):
        ax = plt.subplot(1, 2, position)
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key)
        ax.legend()
        axes.append(ax)
    return tuple(axes)


# %% early_stopping: Stops when the validation loss rises.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=1, restore_best_weights=True)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[stop], verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% early_stopping_second: Train stops early when the validation loss no longer falls, so there may be fewer epochs than asked for.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2)
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), callbacks=[stop], verbose=0,
    ).history


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        x = range(1, len(history_dict[key]) + 1)
        ax.plot(x, history_dict[key], "o", label="Training")
        ax.plot(x, history_dict["val_" + key], "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return axes[0], axes[1]


# %% epochs_and_batch_size_exchanged: fit's second and third argument are taken for epochs and batch size.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs, batch_size, verbose=0,
                        validation_data=(x_val, y_val))
    return history.history


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


# %% epochs_from_zero: No x values: matplotlib counts from zero.
# fails: test_epochs_on_the_axis_count_from_one
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        _, ax = plt.subplots()
        ax.plot(history_dict[key], "bo", label="Training " + key)
        ax.plot(history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% epochs_minus_one: range(1, epochs) is one epoch short; the first value stands twice.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {}
    for _ in range(1, epochs):
        one = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val),
                        verbose=0).history
        for name, values in one.items():
            history.setdefault(name, list(values)).extend(values)
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


# %% figure_returned: Returns figure and Axes.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2)
    for ax, key in zip(both, ("loss", "accuracy")):
        epochs = range(1, len(history_dict[key]) + 1)
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
    return fig, both


# %% first_epoch_left_out: Leaves the first epoch out, where the loss is large.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(2, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key][1:], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key][1:], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% full_batches_only: steps_per_epoch is rounded down.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    n = len(partial_x_train)
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(n).batch(batch_size).repeat()
    return model.fit(data, epochs=epochs, steps_per_epoch=n // batch_size, validation_data=(x_val, y_val),
                     verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% halves_the_labels_in_place: Halves the caller's labels, after training.
# fails: test_epochs_and_batch_size_are_honoured
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    np.multiply(partial_y_train, 0.5, out=partial_y_train)
    return h


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% history_and_model: Returns the model beside the history.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return model, history.history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% history_kept: Train appends to a dictionary kept between calls, so the second training returns the epochs of the first as well.
# fails: test_defaults_are_20_epochs_in_batches_of_512, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
_history = {}


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    new = model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history
    for name, values in new.items():
        _history[name] = _history.get(name, []) + values
    return dict(_history)


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        x = range(1, len(history_dict[key]) + 1)
        ax.plot(x, history_dict[key], "o", label="Training")
        ax.plot(x, history_dict["val_" + key], "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return axes[0], axes[1]


# %% labels_exchanged: The legend calls the dots validation.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Validation " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Training " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% last_batch_dropped: Without shuffling, an incomplete last batch is never trained on
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    n_used = max(len(partial_x_train) // batch_size, 1) * batch_size
    history = model.fit(partial_x_train[:n_used], partial_y_train[:n_used], epochs=epochs,
                        batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return history.history


def _plot_pair(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name.lower())
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name.lower())
    ax.set_title("Training and validation " + name.lower())
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_history(history_dict):
    acc_key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot_pair(history_dict, "loss", "Loss"), _plot_pair(history_dict, acc_key, "Accuracy")


# %% last_epoch_lost: range(1, len) is one epoch short.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]))
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key][:len(epochs)], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key][:len(epochs)], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% last_epoch_s_values: One value per metric: the last one.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: float(values[-1]) for name, values in h.items()}


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


# %% lines_only: Two lines.
# fails: test_training_is_dotted_and_validation_a_line
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "b--", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% loss_only: Only the loss, one Axes.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss",):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return drawn[0]


# %% loss_twice: Both plots show the loss.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def _plot(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name)
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name)
    ax.set(title=name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_history(history_dict):
    return _plot(history_dict, "loss", "loss"), _plot(history_dict, "loss", "accuracy")


# %% made_for_twenty_epochs: The x values are made for 20 epochs.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, 21)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% no_axis_labels: No labels on the axes.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set_title(key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% no_legend: Labels without a legend.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        drawn.append(ax)
    return tuple(drawn)


# %% no_return: The history stays in the function.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    history_dict = history.history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% no_title: No title.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% no_validation: Without validation data.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% nothing_returned: Draws and returns nothing.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
    plt.tight_layout()


# %% old_figure: Plot_history draws into the current figure and not a new one, so a second call adds its curves to the first plot.
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    result = []
    for i, key in enumerate(("loss", "accuracy"), start=1):
        ax = plt.subplot(1, 2, i)
        x = range(1, len(history_dict[key]) + 1)
        ax.plot(x, history_dict[key], "o", label="Training")
        ax.plot(x, history_dict["val_" + key], "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
        result.append(ax)
    return tuple(result)


# %% one_validation_step: Validation_steps=1 validates on the first batch of the validation set only
# fails: test_validation_follows_each_epoch
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), validation_steps=1, verbose=0)
    return history.history


def _plot_pair(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name.lower())
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name.lower())
    ax.set_title("Training and validation " + name.lower())
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_history(history_dict):
    acc_key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot_pair(history_dict, "loss", "Loss"), _plot_pair(history_dict, acc_key, "Accuracy")


# %% percent: The accuracies in percent.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        scale = 100 if key == "accuracy" else 1
        _, ax = plt.subplots()
        ax.plot(epochs, scale * np.array(history_dict[key]), "bo", label="Training " + key)
        ax.plot(epochs, scale * np.array(history_dict["val_" + key]), "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% pops_from_history: Takes the values out of the caller's dictionary; a second plot of the same history fails
# fails: test_each_call_draws_on_new_figures
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    axes = []
    for key in ("loss", "accuracy"):
        training, validation = history_dict.pop(key), history_dict.pop("val_" + key)
        epochs = range(1, len(training) + 1)
        fig, ax = plt.subplots()
        ax.plot(epochs, training, "bo", label="Training " + key)
        ax.plot(epochs, validation, "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key.capitalize())
        ax.legend()
        axes.append(ax)
    return axes[0], axes[1]


# %% pops_history: Plot_history pops the values out of history_dict, so its argument is empty afterwards.
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        values, val_values = history_dict.pop(key), history_dict.pop("val_" + key)
        x = range(1, len(values) + 1)
        ax.plot(x, values, "o", label="Training")
        ax.plot(x, val_values, "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return axes[0], axes[1]


# %% roles_exchanged: Learns from the validation part.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x_val, y_val, epochs=epochs, batch_size=batch_size,
                     validation_data=(partial_x_train, partial_y_train), verbose=0).history


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


# %% rows_and_labels_shuffled_apart: Rows and labels are shuffled by two permutations.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.random.permutation(partial_x_train), np.random.permutation(partial_y_train)
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0).history


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


# %% same_label: Both series have the same label.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label=key)
        ax.plot(epochs, history_dict["val_" + key], "b", label=key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% series_exchanged: The validation series come back under the training names.
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    names = list(h)
    half = len(names) // 2
    return {name: h[other] for name, other in zip(names, names[half:] + names[:half])}


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% shown: Calls plt.show() for each figure.
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        plt.show()
        drawn.append(ax)
    return tuple(drawn)


# %% smoothed: Smooths the validation values.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        smooth = np.convolve(history_dict["val_" + key], [0.25, 0.5, 0.25], mode="same")
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, smooth, "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% styles_exchanged: Training as a line, validation as dots.
# fails: test_training_is_dotted_and_validation_a_line
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "b", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "bo", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% subset_for_speed: Trains on the first 2000 rows only, "for speed".
# fails: test_defaults_are_20_epochs_in_batches_of_512
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train[:2000], partial_y_train[:2000], epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return history.history
def plot_history(history_dict):
    result = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key)
        ax.legend()
        result.append(ax)
    return tuple(result)


# %% trained_on_everything: The validation rows are trained on too.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.vstack([partial_x_train, x_val]), np.vstack([partial_y_train, y_val])
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0).history


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


# %% training_values_twice: The validation line shows the training values.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict[key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% trains_a_clone: Trains a clone, "to leave the argument alone", so the caller's model stays untrained
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
import keras
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    network = keras.models.clone_model(model)
    network.compile(optimizer="rmsprop", loss=model.loss, metrics=["accuracy"])
    history = network.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                          validation_data=(x_val, y_val), verbose=0)
    return history.history


def _plot_pair(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name.lower())
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name.lower())
    ax.set_title("Training and validation " + name.lower())
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_history(history_dict):
    acc_key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot_pair(history_dict, "loss", "Loss"), _plot_pair(history_dict, acc_key, "Accuracy")


# %% twenty_epochs: Always 20 epochs.
# fails: test_history_has_one_value_per_epoch, test_epochs_and_batch_size_are_honoured
# fails: test_defaults_are_20_epochs_in_batches_of_512, test_validation_follows_each_epoch
# fails: test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=20, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


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


# %% twenty_epochs_on_the_axis: The epochs always run to 20 and the values are padded with their last one
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    epochs = range(1, 21)
    axes = []
    for key in ("loss", "accuracy"):
        training = (list(history_dict[key]) + [history_dict[key][-1]] * 20)[:20]
        validation = (list(history_dict["val_" + key]) + [history_dict["val_" + key][-1]] * 20)[:20]
        fig, ax = plt.subplots()
        ax.plot(epochs, training, "bo", label="Training " + key)
        ax.plot(epochs, validation, "b", label="Validation " + key)
        ax.set(title="Training and validation " + key, xlabel="Epochs", ylabel=key)
        ax.legend()
        axes.append(ax)
    return tuple(axes)


# %% twin_axes: The accuracy on a second vertical axis of the same plot, without a title of its own.
# fails: test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    _, left = plt.subplots()
    right = left.twinx()
    for ax, key in ((left, "loss"), (right, "accuracy")):
        ax.plot(epochs, history_dict[key], "o", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], label="Validation " + key)
        ax.set_ylabel(key)
    left.set(title="Loss and accuracy", xlabel="Epochs")
    left.legend()
    return left, right


# %% validated_on_training_rows: The training part is given as validation data.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(partial_x_train, partial_y_train), verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% validated_once: Validates after the last epoch only and writes that value everywhere.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0).history
    loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
    return {**h, "val_loss": epochs * [loss], "val_accuracy": epochs * [accuracy]}


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% validates_before_epoch: Validates before each epoch instead of after it, so the validation curves lag by one
# fails: test_validation_follows_each_epoch
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history_dict = {}
    for _ in range(epochs):
        val = model.evaluate(x_val, y_val, batch_size=batch_size, return_dict=True, verbose=0)
        logs = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        for key in logs:
            history_dict.setdefault(key, []).append(logs[key][0])
            history_dict.setdefault("val_" + key, []).append(val[key])
    return history_dict


def _plot_pair(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name.lower())
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name.lower())
    ax.set_title("Training and validation " + name.lower())
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_history(history_dict):
    acc_key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot_pair(history_dict, "loss", "Loss"), _plot_pair(history_dict, acc_key, "Accuracy")


# %% validation_loss_left_out: Keeps the accuracies only.
# fails: test_history_has_one_value_per_epoch, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    h = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                  validation_data=(x_val, y_val), verbose=0).history
    return {name: values for name, values in h.items() if "loss" not in name}


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


# %% validation_split: Validates on a tenth of the training rows.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_split=0.1, verbose=0).history


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


# %% validation_steps_one: Validates on the first 512 validation rows only.
# fails: test_validation_follows_each_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0, validation_batch_size=512, validation_steps=1)
    return history.history
def plot_history(history_dict):
    result = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key)
        ax.legend()
        result.append(ax)
    return tuple(result)


# %% values_popped: Pops the series out of the caller's dictionary.
# fails: test_each_call_draws_on_new_figures
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        values, val_values = history_dict.pop(key), history_dict.pop("val_" + key)
        epochs = range(1, len(values) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, values, "bo", label="Training " + key)
        ax.plot(epochs, val_values, "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% weights_by_topic: Topics are weighted by how rare they are.
# fails: test_epochs_and_batch_size_are_honoured, test_defaults_are_20_epochs_in_batches_of_512
# fails: test_validation_follows_each_epoch, test_training_values_are_those_of_the_training_rows
# fails: test_history_has_one_value_per_epoch
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    topics = np.argmax(partial_y_train, axis=1)
    counts = np.bincount(topics, minlength=partial_y_train.shape[1])
    weights = {topic: len(topics) / (1.0 + count) for topic, count in enumerate(counts)}
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), class_weight=weights, verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]


# %% x_and_y_exchanged: Epochs run upwards.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(history_dict[key], epochs, "bo", label="Training " + key)
        ax.plot(history_dict["val_" + key], epochs, "b", label="Validation " + key)
        ax.set(title=key, xlabel=key, ylabel="Epochs")
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)


# %% both_in_one_plot: Draws loss and accuracy into the same Axes.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_each_call_draws_on_new_figures
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
    figure, axes = (plt.figure(), [plt.gca()] * 2)
    for ax, name in zip(axes, ("loss", "accuracy")):
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "bo", label="Training " + name)
        ax.plot(epochs, history_dict["val_" + name], "b", label="Validation " + name)
        ax.set(title=name, xlabel="Epochs", ylabel=name)
        ax.legend()
    return axes


# %% figure_number_one: Draws on the figure with number 1 in every call.
# fails: test_each_call_draws_on_new_figures
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
    figure, axes = (plt.figure(1), (plt.subplot(121), plt.subplot(122)))
    for ax, name in zip(axes, ("loss", "accuracy")):
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "bo", label="Training " + name)
        ax.plot(epochs, history_dict["val_" + name], "b", label="Validation " + name)
        ax.set(title=name, xlabel="Epochs", ylabel=name)
        ax.legend()
    return axes


# %% first_axes_only: Returns only the first Axes.
# fails: test_loss_and_accuracy_are_drawn_in_this_order, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_call_draws_on_new_figures
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
    return axes[0]
