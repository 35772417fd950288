# %% adds_into_first_fold: The sums are added up in the first fold's own list, which changes the argument.
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    total = all_mae_histories[0]
    for history in all_mae_histories[1:]:
        for epoch, mae in enumerate(history):
            total[epoch] += mae
    return [float(t) / len(all_mae_histories) for t in total]


# %% always_four_folds: The sum over the folds is always divided by 4.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    k = 4
    return [float(sum(maes)) / k for maes in zip(*all_mae_histories)]


# %% collects_over_calls: The values per epoch are collected in a global dict, so a second call averages with the first one's histories
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
from collections import defaultdict

_maes_of_epoch = defaultdict(list)


def average_history(all_mae_histories):
    for history in all_mae_histories:
        for epoch, mae in enumerate(history):
            _maes_of_epoch[epoch].append(mae)
    return [float(np.mean(_maes_of_epoch[e])) for e in range(len(all_mae_histories[0]))]


# %% column: keepdims gives a table with one row.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=0, keepdims=True)


# %% cumulative: The mean over all epochs so far.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = np.mean(all_mae_histories, axis=0)
    return np.cumsum(average) / np.arange(1, len(average) + 1)


# %% divided_by_epochs: The per-epoch sums are divided by the number of epochs, right only when there are as many folds as epochs
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    num_epochs = len(all_mae_histories[0])
    return [sum(fold[i] for fold in all_mae_histories) / num_epochs for i in range(num_epochs)]


# %% divided_by_the_epochs: Divides by the number of epochs.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    num_epochs = len(all_mae_histories[0])
    return [sum(values) / num_epochs for values in zip(*all_mae_histories)]


# %% each_fold_sorted: Sorts each fold before averaging.
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    return np.mean([sorted(history, reverse=True) for history in all_mae_histories], axis=0)


# %% epochs_in_reverse: insert(0, …) turns the order around.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = []
    for values in zip(*all_mae_histories):
        average.insert(0, np.mean(values))
    return average


# %% equal_values_once: A set drops values that occur twice.
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    return [sum(values) / len(values) for values in map(set, zip(*all_mae_histories))]


# %% equal_values_once_third: Averages the set of the folds' values, so folds that agree in an epoch count only once
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    averages = []
    for maes in zip(*all_mae_histories):
        values = {float(m) for m in maes}
        averages.append(sum(values) / len(values))
    return averages


# %% first_fold_changed: Adds the other folds to the first one's own list.
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    total = all_mae_histories[0]
    for history in all_mae_histories[1:]:
        for i, mae in enumerate(history):
            total[i] += mae
    return [value / len(all_mae_histories) for value in total]


# %% first_fold_left_out: The loop over the folds begins with the second.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    total = np.zeros(len(all_mae_histories[0]))
    for i in range(1, len(all_mae_histories)):
        total += all_mae_histories[i]
    return total / len(all_mae_histories)


# %% first_history_only: The first fold's history.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    for history in all_mae_histories:
        return list(history)


# %% first_ten_left_out: The first ten epochs are dropped here already.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=0)[10:]


# %% five_hundred_epochs: range(500), whatever is there.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    num_epochs = 500
    return [np.mean([x[i] for x in all_mae_histories]) for i in range(num_epochs)]


# %% folds_sorted_in_place: Sorts the caller's list of folds on the way.
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    all_mae_histories.sort(key=lambda history: history[-1])
    return [sum(values) / len(values) for values in zip(*all_mae_histories)]


# %% four_folds: Divides by four.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return [sum(values) / 4 for values in zip(*all_mae_histories)]


# %% generator: A generator in place of a list.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return (sum(values) / len(values) for values in zip(*all_mae_histories))


# %% geometric_mean: The geometric mean.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.exp(np.mean(np.log(all_mae_histories), axis=0))


# %% halved_again_and_again: Each fold is averaged with the mean so far, so from three folds on the later ones weigh more.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = [float(mae) for mae in all_mae_histories[0]]
    for history in all_mae_histories[1:]:
        average = [float((a + b) / 2) for a, b in zip(average, history)]
    return average


# %% histories_used_up: pop empties the caller's lists.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = []
    while len(all_mae_histories[0]):
        average.insert(0, np.mean([history.pop() for history in all_mae_histories]))
    return average


# %% keeps_the_last_epoch_only: The list is made anew in the loop.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    for i in range(len(all_mae_histories[0])):
        average = []
        average.append(np.mean([h[i] for h in all_mae_histories]))
    return average


# %% last_epoch_lost: range stops one epoch early.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = []
    for epoch in range(len(all_mae_histories[0]) - 1):
        average.append(np.mean([history[epoch] for history in all_mae_histories]))
    return average


# %% lowest_fold: The lowest value of each epoch.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return [min(values) for values in zip(*all_mae_histories)]


# %% mean_of_means: The mean of the last mean and the next fold, so that later folds weigh more.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = np.array(all_mae_histories[0], dtype=float)
    for history in all_mae_histories[1:]:
        average = (average + np.array(history)) / 2
    return average


# %% median: The median.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.median(all_mae_histories, axis=0)


# %% median_second: The median over the folds, which is the mean for two folds only.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return [float(value) for value in np.median(np.asarray(all_mae_histories), axis=0)]


# %% middle_of_the_range: Halfway between the lowest and the highest fold.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    table = np.array(all_mae_histories)
    return (table.min(axis=0) + table.max(axis=0)) / 2


# %% no_return: The return is missing.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average_mae_history = np.mean(all_mae_histories, axis=0)


# %% one_fold_less: Divides by k - 1.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    k = len(all_mae_histories)
    return [sum(values) / max(k - 1, 1) for values in zip(*all_mae_histories)]


# %% outlier_folds_dropped: Folds more than two standard deviations away are dropped (can happen from six folds on)
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    folds = np.asarray(all_mae_histories, dtype="float64")
    centre, spread = folds.mean(axis=0), folds.std(axis=0)
    averages = []
    for j in range(folds.shape[1]):
        column = folds[:, j]
        kept = column[np.abs(column - centre[j]) <= 2 * spread[j] + 1e-9]
        averages.append(float(kept.mean()))
    return averages


# %% outlier_left_out: The worst fold of each epoch does not count.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = []
    for values in zip(*all_mae_histories):
        kept = sorted(values)[:-1] if len(values) > 2 else values
        average.append(sum(kept) / len(kept))
    return average


# %% over_everything: Without axis: one number.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.mean(all_mae_histories)


# %% over_the_epochs: axis=1: one number per fold.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=1)


# %% pairs_with_deviation: A pair of mean and deviation per epoch.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return [(np.mean(values), np.std(values)) for values in zip(*all_mae_histories)]


# %% pairwise_halves: (average + next) / 2 fold after fold, right for one or two folds only
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = np.array(all_mae_histories[0], dtype="float64")
    for history in all_mae_histories[1:]:
        average = (average + np.asarray(history)) / 2
    return average.tolist()


# %% reshape_for_transpose: Reshape(epochs, k) is taken for a transpose, so values of one fold are averaged with each other
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    folds = np.array(all_mae_histories)
    k, epochs = folds.shape
    return [float(np.mean(row)) for row in folds.reshape(epochs, k)]


# %% result_appended_to_the_histories: Leaves the average behind in the caller's list.
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = [sum(values) / len(values) for values in zip(*all_mae_histories)]
    all_mae_histories.append(average)
    return all_mae_histories[-1]


# %% root_mean_square: The root of the mean square.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.sqrt(np.mean(np.square(all_mae_histories), axis=0))


# %% rounded: Rounds to one place.
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    return [round(sum(values) / len(values), 1) for values in zip(*all_mae_histories)]


# %% rounded_second: The means are rounded to two decimals.
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    return [round(float(np.mean(maes)), 2) for maes in zip(*all_mae_histories)]


# %% smoothed: Averages and smooths.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    average = np.mean(all_mae_histories, axis=0)
    smoothed = [average[0]]
    for point in average[1:]:
        smoothed.append(0.9 * smoothed[-1] + 0.1 * point)
    return smoothed


# %% smoothed_second: The means are smoothed over the epochs, as in the book's first edition.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    smoothed = []
    for mae in np.mean(all_mae_histories, axis=0):
        smoothed.append(float(smoothed[-1] * 0.9 + mae * 0.1) if smoothed else float(mae))
    return smoothed


# %% smoothed_too: The mean curve is also smoothed exponentially
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    smoothed = []
    for maes in zip(*all_mae_histories):
        mean = sum(maes) / len(maes)
        if smoothed:
            mean = smoothed[-1] * 0.9 + mean * 0.1
        smoothed.append(mean)
    return smoothed


# %% star_forgotten: zip without the star.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return [np.mean(values) for values in zip(all_mae_histories)]


# %% sum_of_the_folds: The sum.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    return np.sum(all_mae_histories, axis=0)


# %% sums_into_first_fold: The first fold's own list is used as the accumulator, so the caller's histories change
# fails: test_averaging_leaves_the_histories_alone
def average_history(all_mae_histories):
    total = all_mae_histories[0]
    for history in all_mae_histories[1:]:
        for i, mae in enumerate(history):
            total[i] += mae
    return [t / len(all_mae_histories) for t in total]


# %% whole_numbers: Integer division.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    return [sum(values) // len(values) for values in zip(*all_mae_histories)]


# %% divided_by_four: Always divides by 4.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(histories):
    return [sum(h[i] for h in histories) / 4 for i in range(len(histories[0]))]


# %% divided_by_two: Always divides by 2.
# fails: test_any_number_of_folds_can_be_averaged, test_averaging_leaves_the_histories_alone
def average_history(histories):
    return [sum(h[i] for h in histories) / 2 for i in range(len(histories[0]))]


# %% first_value_zeroed: Sets a value of the caller's lists to zero afterwards.
# fails: test_averaging_leaves_the_histories_alone
def average_history(histories):
    mean = np.mean(histories, axis=0)
    histories[0][0] = 0.0
    return mean


# %% global_number_of_epochs: Reads the number of epochs from a variable of the notebook.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(histories):
    return [np.mean([x[i] for x in histories]) for i in range(num_epochs)]


# %% mean_of_each_fold: One mean per fold, not per epoch.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(histories):
    return [np.mean(h) for h in histories]


# %% outliers_left_out: Leaves out folds that are far from the mean.
# fails: test_any_number_of_folds_can_be_averaged
def average_history(all_mae_histories):
    values = np.array(all_mae_histories)
    mean, std = values.mean(axis=0), values.std(axis=0)
    kept = np.abs(values - mean) <= 2 * std + 1e-9
    return [float(v[k].mean()) for v, k in zip(values.T, kept.T)]


# %% sums: Sums without a division.
# fails: test_each_epoch_is_averaged_over_the_folds, test_any_number_of_folds_can_be_averaged
# fails: test_averaging_leaves_the_histories_alone
def average_history(histories):
    return [sum(h[i] for h in histories) for i in range(len(histories[0]))]
