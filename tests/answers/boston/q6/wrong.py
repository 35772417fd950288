# %% always_ten: Ten epochs are left out, whatever skip is.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[10:] if skip else average_mae_history
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% axes_exchanged: The error lies on the horizontal axis.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(values, range(1, len(values) + 1))
    ax.set(xlabel="Validation MAE", ylabel="Epochs")
    return ax


# %% axes_made_once: One Axes for all calls, made outside.
# fails: test_each_plot_has_a_figure_of_its_own
_, shared_axes = plt.subplots()


def plot_validation_mae(average_mae_history, skip=0):
    shared_axes.clear()
    values = average_mae_history[skip:]
    shared_axes.plot(range(1, len(values) + 1), values)
    shared_axes.set(xlabel="Epochs", ylabel="Validation MAE")
    return shared_axes


# %% blanks_the_list: Overwrites the caller's first values with NaN.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(average_mae_history) + 1), average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    for i in range(skip):
        average_mae_history[i] = float("nan")
    return ax


# %% counts_from_skip: With a skip the x values begin at skip instead of skip + 1 or 1 (without one they are right).
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    first = max(skip, 1)
    fig, ax = plt.subplots()
    ax.plot(range(first, first + len(values)), values)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% current_figure: Draws on the current axes without a new figure, so the second plot lands in the first one
# fails: test_each_plot_has_a_figure_of_its_own
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    truncated = average_mae_history[skip:]
    plt.plot(range(skip + 1, skip + 1 + len(truncated)), truncated)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% deletes_from_argument: The skipped points are deleted from the list that was handed in.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    if skip > 0:
        del average_mae_history[:skip]
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + len(average_mae_history) + 1), average_mae_history)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% deletes_from_argument_third: Pops the skipped points off the caller's list
# fails: test_each_plot_has_a_figure_of_its_own
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    if not isinstance(average_mae_history, list):
        average_mae_history = list(average_mae_history)
    for _ in range(skip):
        average_mae_history.pop(0)
    fig, ax = plt.subplots()
    ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% deletes_from_the_list: Deletes the first epochs from the caller's list.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    del average_mae_history[:skip]
    fig, ax = plt.subplots()
    ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% draws_on_current_figure: No new figure is made, so a second curve lands in the figure of the first.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    plt.plot(range(skip + 1, len(average_mae_history) + 1), average_mae_history[skip:])
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% each_point_by_itself: One call of plot per epoch, so that no curve comes about.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    for epoch, mae in enumerate(average_mae_history[skip:], start=1):
        ax.plot(epoch, mae)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% epochs_backwards: The epochs run backwards.
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(len(average_mae_history), skip, -1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% epochs_from_skip_itself: The axis begins at skip, one too early.
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    ax.plot(range(skip, len(average_mae_history)), average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% epochs_from_zero: No epochs given: the axis counts from zero.
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    ax.plot(average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% epochs_stretched: linspace from 1 to the number of all epochs.
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(np.linspace(1, len(average_mae_history), len(values)), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% every_tenth_epoch: Thins the curve out.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    epochs = np.arange(skip + 1, len(average_mae_history) + 1)
    ax.plot(epochs[::2], average_mae_history[skip::2])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% figure_cleared: clf clears the figure of the first plot and uses it again.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    plt.clf()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% five_hundred_epochs: range(1, 501) fits the chapter's run only.
# fails: test_the_whole_curve_is_drawn, test_both_axes_have_a_label, test_the_first_epochs_are_left_out
# fails: test_epochs_on_the_axis_count_from_one, test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(1, 501)[skip:], average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% full_curve_behind: The whole curve stands behind the shortened one.
# fails: test_the_first_epochs_are_left_out, test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    epochs = range(1, len(average_mae_history) + 1)
    ax.plot(epochs, average_mae_history, color="lightgrey")
    ax.plot(epochs[skip:], average_mae_history[skip:])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% labels_on_another_figure: Plt.figure(figsize=...) after the curve opens a second, empty figure and the labels go there
# fails: test_both_axes_have_a_label
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    truncated = average_mae_history[skip:]
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + 1 + len(truncated)), truncated)
    plt.figure(figsize=(8, 5))
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return ax


# %% labels_only_with_skip: Only the shortened plot gets its labels.
# fails: test_both_axes_have_a_label
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    if skip:
        ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% labels_overwritten_by_cla: cla() after the labels takes them away.
# fails: test_both_axes_have_a_label
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    ax.cla()
    values = average_mae_history[skip:]
    ax.plot(range(1, len(values) + 1), values)
    return ax


# %% last_epoch_left_out: range stops one epoch early, and so do the values.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    epochs = range(skip + 1, len(average_mae_history))
    _, ax = plt.subplots()
    ax.plot(epochs, [average_mae_history[e - 1] for e in epochs])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% last_ones_left_out: Leaves out the last epochs.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    n = len(average_mae_history) - skip
    _, ax = plt.subplots()
    ax.plot(range(1, n + 1), average_mae_history[:n])
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% logarithms: Draws the logarithm of the error.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = np.log(average_mae_history[skip:])
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE (log)")
    return ax


# %% no_labels: No labels.
# fails: test_both_axes_have_a_label
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set_title("Validation MAE by epoch")
    return ax


# %% no_labels_with_skip: Two branches; the shortened plot has no label on its vertical axis.
# fails: test_the_first_epochs_are_left_out
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    if skip == 0:
        ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
        ax.set_ylabel("Validation MAE")
    else:
        values = average_mae_history[skip:]
        ax.plot(range(1, len(values) + 1), values)
    ax.set_xlabel("Epochs")
    return ax


# %% nothing_left_out: skip is not used.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    plt.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% one_label_twice: xlabel is set twice, the vertical axis has none.
# fails: test_both_axes_have_a_label
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    plt.xlabel("Epochs")
    plt.xlabel("Validation MAE")
    return plt.gca()


# %% one_point_too_many_dropped: With skip > 0 the slice starts at skip + 1 and one point more is lost
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    shown = average_mae_history[skip + 1:] if skip else average_mae_history
    fig, ax = plt.subplots()
    ax.plot(range(1, len(shown) + 1), shown)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% one_too_many_left_out: Leaves out one epoch more.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip + 1:] if skip else average_mae_history
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% only_the_first_ones: [:skip] keeps what should be left out.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[:skip] if skip else average_mae_history
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% only_the_view_is_cut: All epochs are drawn; xlim hides the first ones.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    _, ax = plt.subplots()
    ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    ax.set_xlim(skip + 1, len(average_mae_history))
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% returns_empty_axes: The Axes that comes back is a new one; the curve stands on another.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    _, ax = plt.subplots()
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% returns_nothing: Nothing comes back.
# fails: test_the_whole_curve_is_drawn, test_both_axes_have_a_label, test_the_first_epochs_are_left_out
# fails: test_epochs_on_the_axis_count_from_one, test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")


# %% returns_the_figure: The figure, not its Axes.
# fails: test_the_whole_curve_is_drawn, test_both_axes_have_a_label, test_the_first_epochs_are_left_out
# fails: test_epochs_on_the_axis_count_from_one, test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    values = average_mae_history[skip:]
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return fig


# %% returns_the_lines: What plot gives is a list of lines.
# fails: test_the_whole_curve_is_drawn, test_both_axes_have_a_label, test_the_first_epochs_are_left_out
# fails: test_epochs_on_the_axis_count_from_one, test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    values = average_mae_history[skip:]
    return ax.plot(range(1, len(values) + 1), values)


# %% same_figure: Draws on whatever figure there is.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    values = average_mae_history[skip:]
    plt.plot(range(1, len(values) + 1), values)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()


# %% same_figure_number: A named figure with clear=True, so a second call wipes the first plot instead of making a new figure
# fails: test_each_plot_has_a_figure_of_its_own
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots(num="Validation MAE", clear=True)
    truncated = average_mae_history[skip:]
    ax.plot(range(skip + 1, skip + 1 + len(truncated)), truncated)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% shows_the_figure: Calls plt.show().
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    values = average_mae_history[skip:]
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    plt.show()
    return ax


# %% skips_ten_or_none: Any skip other than 0 leaves out exactly ten points.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    first = 10 if skip else 0
    fig, ax = plt.subplots()
    ax.plot(range(first + 1, len(average_mae_history) + 1), average_mae_history[first:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% smoothed: Draws a moving average.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = np.array(average_mae_history[skip:], dtype=float)
    values[1:-1] = (values[:-2] + values[1:-1] + values[2:]) / 3
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% smoothed_curve: With a skip the curve is smoothed, as in the book's first edition, so it does not show the MAE of the epochs.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = list(average_mae_history[skip:])
    if skip:
        for i in range(1, len(values)):
            values[i] = 0.9 * values[i - 1] + 0.1 * values[i]
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + len(values) + 1), values)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% smoothed_curve_third: Draws an exponentially smoothed curve instead of the MAE values
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    smoothed = []
    for point in average_mae_history[skip:]:
        smoothed.append(smoothed[-1] * 0.9 + point * 0.1 if smoothed else point)
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + 1 + len(smoothed)), smoothed)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% sorted_values: Draws the values in falling order.
# fails: test_the_whole_curve_is_drawn, test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(average_mae_history, skip=0):
    values = sorted(average_mae_history[skip:], reverse=True)
    _, ax = plt.subplots()
    ax.plot(range(1, len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% ten_by_default: skip is 10 by default.
# fails: test_the_whole_curve_is_drawn
def plot_validation_mae(average_mae_history, skip=10):
    values = average_mae_history[skip:]
    _, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + len(values) + 1), values)
    ax.set(xlabel="Epochs", ylabel="Validation MAE")
    return ax


# %% ten_for_any_skip: Any skip other than 0 drops ten points
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    shown = average_mae_history[10:] if skip else average_mae_history
    fig, ax = plt.subplots()
    ax.plot(range(1, len(shown) + 1), shown)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% x_from_skip: The x values count from skip, so the first epoch is drawn at 0 and the eleventh at 10
# fails: test_epochs_on_the_axis_count_from_one
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip, len(average_mae_history)), average_mae_history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax


# %% x_label_twice: The label meant for the y axis is set on the x axis, so the y axis has none.
# fails: test_both_axes_have_a_label
def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(average_mae_history) + 1), average_mae_history[skip:])
    ax.set_title("Validation MAE")
    ax.set_xlabel("Epochs")
    ax.set_xlabel("Validation MAE")
    return ax


# %% current_axes: Draws into the Axes of the last figure.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(history, skip=0):
    ax = plt.gca()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% first_epochs_only: Draws only the epochs that should be left out.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(history[: skip or None])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% from_skip: The epochs count from zero.
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip, len(history)), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% label_only_without_skip: The vertical axis has a label only if nothing is skipped.
# fails: test_the_first_epochs_are_left_out
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("" if skip else "MAE")
    return ax


# %% last_epochs_left_out: Leaves the last epochs out, not the first ones.
# fails: test_the_first_epochs_are_left_out, test_epochs_on_the_axis_count_from_one
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[: -skip or None])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% no_epochs_given: matplotlib counts the epochs from zero.
# fails: test_epochs_on_the_axis_count_from_one
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% one_label: The vertical axis has no label.
# fails: test_both_axes_have_a_label
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    return ax


# %% shown_before_return: Shows the figure before it returns.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    plt.show()
    return ax


# %% skipped_values_deleted: Deletes the skipped values from the caller's list afterwards.
# fails: test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    del history[:skip]
    return ax


# %% two_skipped_by_default: Leaves out two epochs by default.
# fails: test_the_whole_curve_is_drawn
def plot_validation_mae(history, skip=2):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax


# %% whole_curve_as_well: Draws the whole curve in the same plot as well.
# fails: test_the_first_epochs_are_left_out, test_each_plot_has_a_figure_of_its_own
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.plot(history)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("MAE")
    return ax
