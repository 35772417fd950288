# %% accuracy_plot_shows_the_loss: Copied, and the keys of the loss are still there.
# fails: test_plot_accuracy_draws_both_series, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_plot_has_a_figure_of_its_own
def plot_loss(history_dict):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict["loss"]) + 1)
    ax.plot(epochs, history_dict["loss"], "bo", label="Training loss")
    ax.plot(epochs, history_dict["val_loss"], "b", label="Validation loss")
    ax.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    ax.legend()
    return ax


def plot_accuracy(history_dict):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict["loss"]) + 1)
    ax.plot(epochs, history_dict["loss"], "bo", label="Training accuracy")
    ax.plot(epochs, history_dict["val_loss"], "b", label="Validation accuracy")
    ax.set(title="Accuracy", xlabel="Epochs", ylabel="Accuracy")
    ax.legend()
    return ax


# %% accuracy_without_axis_labels: The second plot has no labels on its axes.
# fails: test_plots_have_title_labels_and_legend
def plot_loss(history_dict):
    ax = _curves(history_dict, "loss")
    ax.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    return ax


def plot_accuracy(history_dict):
    ax = _curves(history_dict, "accuracy")
    ax.set_title("Accuracy")
    return ax


def _curves(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.legend()
    return ax


# %% all_dots: Dots for both.
# fails: test_training_is_dotted_and_validation_a_line
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.scatter(epochs, history_dict[key], label=f"Training {key}")
    ax.scatter(epochs, history_dict["val_" + key], label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% always_figure_1: Always draws on figure 1 after clearing it, so the second plot wipes out the first
# fails: test_each_plot_has_a_figure_of_its_own
import matplotlib.pyplot as plt

def _plot(history_dict, key, name):
    plt.figure(1)
    plt.clf()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="Training " + name)
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name)
    plt.title("Training and validation " + name)
    plt.xlabel("Epochs")
    plt.ylabel(name.capitalize())
    plt.legend()
    return plt.gca()


def plot_loss(history_dict):
    return _plot(history_dict, "loss", "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict, key, "accuracy")


# %% at_most_20: Never more than 20 epochs.
# fails: test_epochs_on_the_axis_count_from_one
def _plot(history_dict, key, title):
    epochs = range(1, min(20, len(history_dict[key])) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key][:20], "bo", label="Training")
    ax.plot(epochs, history_dict["val_" + key][:20], "b-", label="Validation")
    ax.set_title(title)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(title)
    ax.legend()
    return ax

def plot_loss(history_dict):
    return _plot(history_dict, "loss", "Loss")

def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy", "Accuracy")


# %% axes_exchanged: Epochs on the vertical axis.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(history_dict[key], epochs, "bo", label=f"Training {key}")
    ax.plot(history_dict["val_" + key], epochs, "b", label=f"Validation {key}")
    ax.set(title=key, xlabel=key, ylabel="Epochs")
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% calls_show: Calls plt.show() before it returns the axes.
# fails: test_each_plot_has_a_figure_of_its_own
def _draw(history_dict, key):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="training")
    ax.plot(epochs, history_dict["val_" + key], "b", label="validation")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    plt.show()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")


# %% copy_and_paste: The accuracy plot was copied from the loss plot and still draws val_loss as its line.
# fails: test_plot_accuracy_draws_both_series, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
# fails: test_each_plot_has_a_figure_of_its_own
def plot_loss(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict["loss"], "bo", label="Training loss")
    ax.plot(epochs, history_dict["val_loss"], "b", label="Validation loss")
    ax.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    ax.legend()
    return ax


def plot_accuracy(history_dict):
    epochs = range(1, len(history_dict["accuracy"]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict["accuracy"], "bo", label="Training accuracy")
    ax.plot(epochs, history_dict["val_loss"], "b", label="Validation accuracy")
    ax.set(title="Accuracy", xlabel="Epochs", ylabel="Accuracy")
    ax.legend()
    return ax


# %% dots_joined: The training dots are joined by a line.
# fails: test_training_is_dotted_and_validation_a_line
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo-", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% epochs_from_fractions: x runs from 1 to n in steps of the wrong size.
# fails: test_epochs_on_the_axis_count_from_one
def _plot(history_dict, key):
    _, ax = plt.subplots()
    n = len(history_dict[key])
    epochs = np.linspace(0, n, n)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% epochs_from_zero: No epochs given: the axis counts from zero.
# fails: test_epochs_on_the_axis_count_from_one
def _plot(history_dict, key):
    _, ax = plt.subplots()
    ax.plot(history_dict[key], "bo", label=f"Training {key}")
    ax.plot(history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% epochs_written_into_the_history: Leaves a series "epoch" in the caller's dictionary.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    _, ax = plt.subplots()
    history_dict["epoch"] = list(range(1, len(history_dict[key]) + 1))
    ax.plot("epoch", key, "bo", data=history_dict, label=f"Training {key}")
    ax.plot("epoch", "val_" + key, "b", data=history_dict, label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% error_in_place_of_accuracy: Draws 1 - accuracy.
# fails: test_plot_accuracy_draws_both_series, test_training_is_dotted_and_validation_a_line
# fails: test_epochs_on_the_axis_count_from_one, test_plots_have_title_labels_and_legend
def _plot(train, val, name):
    _, ax = plt.subplots()
    epochs = range(1, len(train) + 1)
    ax.plot(epochs, train, "bo", label=f"Training {name}")
    ax.plot(epochs, val, "b", label=f"Validation {name}")
    ax.set(title=name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    train, val = np.array(history_dict["accuracy"]), np.array(history_dict["val_accuracy"])
    return _plot(1 - train, 1 - val, "error")


# %% figure_numbered: Figure 1 is used again and cleared each time.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    plt.figure(1)
    plt.clf()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    plt.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    plt.title(key)
    plt.xlabel("Epochs")
    plt.ylabel(key)
    plt.legend()
    return plt.gca()


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% four_series: Loss and accuracy on each plot.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, title):
    _, ax = plt.subplots()
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        ax.plot(epochs, history_dict[key], "o", label=f"Training {key}")
        ax.plot(epochs, history_dict["val_" + key], "-", label=f"Validation {key}")
    ax.set(title=title, xlabel="Epochs", ylabel=title)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% labels_exchanged: The legend's labels are exchanged.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Validation {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Training {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% last_epoch_left_out: range stops too early, and so do the values.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]))
    ax.plot(epochs, history_dict[key][:-1], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key][:-1], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% legend_swapped: The legend exchanges training and validation.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key, title):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training")
    ax.plot(epochs, history_dict["val_" + key], "b-", label="Validation")
    ax.set_title(title)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(title)
    ax.legend(["Validation", "Training"])
    return ax

def plot_loss(history_dict):
    return _plot(history_dict, "loss", "Loss")

def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy", "Accuracy")


# %% legend_swapped_second: In the accuracy plot the legend calls the dots validation and the line training.
# fails: test_plots_have_title_labels_and_legend
def _draw(history_dict, key, names):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo")
    ax.plot(epochs, history_dict["val_" + key], "b")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend(names)
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss", ["Training", "Validation"])


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy", ["Validation", "Training"])


# %% legend_texts_in_the_wrong_order: The legend's texts come in another order than the series.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo")
    ax.plot(epochs, history_dict["val_" + key], "b")
    ax.legend(["Held-out reviews", "Training reviews"])
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% legend_too_early: The legend is made before there is anything to explain.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    ax.legend()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% line_from_zero: Gives no x for the validation line, so that matplotlib counts its epochs from 0.
# fails: test_epochs_on_the_axis_count_from_one
def _draw(history_dict, key):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="training")
    ax.plot(history_dict["val_" + key], "b", label="validation")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")


# %% line_starts_at_zero: The line is plotted without x values, so it runs from 0 to n-1, one epoch to the left of the dots
# fails: test_epochs_on_the_axis_count_from_one
import matplotlib.pyplot as plt

def _plot(train_values, val_values, name):
    fig, ax = plt.subplots()
    ax.plot(range(1, len(train_values) + 1), train_values, "bo", label="Training " + name)
    ax.plot(val_values, "b", label="Validation " + name)
    ax.set_title("Training and validation " + name)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict[key], history_dict["val_" + key], "accuracy")


# %% no_legend: Labels, but no legend.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% no_title: No title.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% only_validation: The training values are missing.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% order_of_keys: Takes the series by their place in the dict (accuracy, loss, val_accuracy, val_loss), a dict that starts with "loss" swaps the two plots.
# fails: test_epochs_on_the_axis_count_from_one
def _plot(training, validation, name):
    epochs = np.arange(1, len(training) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, training, "bo", label="Training " + name)
    ax.plot(epochs, validation, "b", label="Validation " + name)
    ax.set(title="Training and validation " + name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    acc, loss, val_acc, val_loss = history_dict.values()
    return _plot(loss, val_loss, "loss")


def plot_accuracy(history_dict):
    acc, loss, val_acc, val_loss = history_dict.values()
    return _plot(acc, val_acc, "accuracy")


# %% pops_the_history: Takes the values out of history_dict with pop, so the caller's dictionary loses them.
# fails: test_each_plot_has_a_figure_of_its_own
def _draw(history_dict, key):
    train_values, val_values = history_dict.pop(key), history_dict.pop("val_" + key)
    epochs = range(1, len(train_values) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, train_values, "bo", label="training")
    ax.plot(epochs, val_values, "b", label="validation")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")


# %% pops_the_history_third: Takes the values out of history_dict with pop, so they are gone for the next use
# fails: test_each_plot_has_a_figure_of_its_own
import matplotlib.pyplot as plt

def _plot(train_values, val_values, name):
    fig, ax = plt.subplots()
    epochs = range(1, len(train_values) + 1)
    ax.plot(epochs, train_values, "bo", label="Training " + name)
    ax.plot(epochs, val_values, "b", label="Validation " + name)
    ax.set_title("Training and validation " + name)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict.pop("loss"), history_dict.pop("val_loss"), "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict.pop(key), history_dict.pop("val_" + key), "accuracy")


# %% returns_nothing: Draws and returns nothing.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend, test_each_plot_has_a_figure_of_its_own
def plot_loss(history_dict):
    _curves(history_dict, "loss")


def plot_accuracy(history_dict):
    _curves(history_dict, "accuracy")


def _curves(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()


# %% returns_the_figure: Returns the figure.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend, test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    fig, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return fig


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% same_figure: gca() without a new figure: everything ends up on one.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    ax = plt.gca()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% same_figure_cleared: Clears and reuses the one current figure as in the book's plt.clf(), so the second plot wipes out the first.
# fails: test_each_plot_has_a_figure_of_its_own
def _draw(history_dict, key):
    plt.clf()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="training " + key)
    plt.plot(epochs, history_dict["val_" + key], "b", label="validation " + key)
    plt.title(key)
    plt.xlabel("Epochs")
    plt.ylabel(key)
    plt.legend()
    return plt.gca()


def plot_loss(history_dict):
    return _draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return _draw(history_dict, "accuracy")


# %% same_label_twice: One label for both series.
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=key)
    ax.plot(epochs, history_dict["val_" + key], "b", label=key)
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% series_drawn_twice: Draws the training values twice.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend
def _plot(history_dict, key, name):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {name}")
    ax.plot(epochs, history_dict[key], "b", label=f"Validation {name}")
    ax.set(title=name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss", "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy", "accuracy")


# %% series_popped: Takes the series out of the caller's dictionary.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    _, ax = plt.subplots()
    training, validation = history_dict.pop(key), history_dict.pop("val_" + key)
    epochs = range(1, len(training) + 1)
    ax.plot(epochs, training, "bo", label=f"Training {key}")
    ax.plot(epochs, validation, "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% shows_the_figure: Calls plt.show() before it returns.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    plt.figure()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    plt.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    plt.title(key)
    plt.xlabel("Epochs")
    plt.ylabel(key)
    plt.legend()
    ax = plt.gca()
    plt.show()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% smoothed_line: The line shows a moving average, not the validation values
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend
import matplotlib.pyplot as plt

def _smooth(values, factor=0.6):
    smoothed = []
    for value in values:
        smoothed.append(value if not smoothed else factor * smoothed[-1] + (1 - factor) * value)
    return smoothed


def _plot(train_values, val_values, name):
    fig, ax = plt.subplots()
    epochs = range(1, len(train_values) + 1)
    ax.plot(epochs, train_values, "bo", label="Training " + name)
    ax.plot(epochs, _smooth(val_values), "b", label="Validation " + name)
    ax.set_title("Training and validation " + name)
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict[key], history_dict["val_" + key], "accuracy")


# %% smoothed_validation: Smooths the validation values before drawing them.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend
import pandas as pd


def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    smooth = pd.Series(history_dict["val_" + key]).ewm(alpha=0.5).mean()
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, smooth, "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% styles_exchanged: Training as a line, validation as dots.
# fails: test_training_is_dotted_and_validation_a_line
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "b", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "bo", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% title_on_another_figure: Title and axis labels are set before the new figure is made, so they land on another figure
# fails: test_plots_have_title_labels_and_legend
import matplotlib.pyplot as plt

def _plot(train_values, val_values, name):
    plt.title("Training and validation " + name)
    plt.xlabel("Epochs")
    plt.ylabel(name)
    fig, ax = plt.subplots()
    epochs = range(1, len(train_values) + 1)
    ax.plot(epochs, train_values, "bo", label="Training " + name)
    ax.plot(epochs, val_values, "b", label="Validation " + name)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict["loss"], history_dict["val_loss"], "loss")


def plot_accuracy(history_dict):
    key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot(history_dict[key], history_dict["val_" + key], "accuracy")


# %% twenty_epochs: The axis is made for 20 epochs.
# fails: test_plot_loss_draws_both_series, test_plot_accuracy_draws_both_series
# fails: test_training_is_dotted_and_validation_a_line, test_epochs_on_the_axis_count_from_one
# fails: test_plots_have_title_labels_and_legend, test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    _, ax = plt.subplots()
    ax.plot(range(1, 21), history_dict[key], "bo", label=f"Training {key}")
    ax.plot(range(1, 21), history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% two_axes_on_one_figure: Both plots side by side on one figure that is made once.
# fails: test_each_plot_has_a_figure_of_its_own
figure, both_axes = plt.subplots(1, 2)


def _plot(ax, history_dict, key):
    ax.clear()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], "bo", label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(both_axes[0], history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(both_axes[1], history_dict, "accuracy")


# %% two_lines: Two lines.
# fails: test_training_is_dotted_and_validation_a_line
def _plot(history_dict, key):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], label=f"Training {key}")
    ax.plot(epochs, history_dict["val_" + key], label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% validation_from_zero: Only the training dots have their epochs.
# fails: test_epochs_on_the_axis_count_from_one
def _plot(history_dict, key):
    _, ax = plt.subplots()
    ax.plot(range(1, len(history_dict[key]) + 1), history_dict[key], "bo", label=f"Training {key}")
    ax.plot(history_dict["val_" + key], "b", label=f"Validation {key}")
    ax.set(title=key, xlabel="Epochs", ylabel=key)
    ax.legend()
    return ax


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% history_cleared: Clears the caller's dictionary afterwards.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    plt.figure()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="Training")
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation")
    plt.title(key), plt.xlabel("Epochs"), plt.ylabel(key), plt.legend()
    axes = plt.gca()
    history_dict.clear()
    return axes


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")


# %% shown: Shows each figure before it returns.
# fails: test_each_plot_has_a_figure_of_its_own
def _plot(history_dict, key):
    plt.figure()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="Training")
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation")
    plt.title(key), plt.xlabel("Epochs"), plt.ylabel(key), plt.legend()
    axes = plt.gca()
    plt.show()
    return axes


def plot_loss(history_dict):
    return _plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
