# %% all_on_a_tie: A list with each of the best epochs.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    lowest = min(average_mae_history[skip:])
    return [e for e, mae in enumerate(average_mae_history, 1) if e > skip and mae == lowest]


# %% always_ten: Ten epochs are skipped, whatever is asked for.
# fails: test_epochs_count_from_the_beginning, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[10:])) + 11


# %% array_of_one: argwhere gives an array.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    rest = np.array(average_mae_history[skip:])
    return np.argwhere(rest == rest.min())[0] + skip + 1


# %% array_overwritten: Asarray does not copy a float array, so the caller's first skip values become inf
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    maes = np.asarray(average_mae_history, dtype="float64")
    maes[:skip] = np.inf
    return int(np.argmin(maes)) + 1


# %% counts_after_the_skipped: Counts from the first epoch that is looked at.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[skip:])) + 1


# %% counts_from_zero: The place, not the epoch.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[skip:])) + skip


# %% eleven_added: Adds a fixed 11, which fits the default skip only
# fails: test_epochs_count_from_the_beginning, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    truncated = np.asarray(average_mae_history)[skip:]
    return int(np.argmin(truncated)) + 11


# %% epoch_and_error: A pair.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    best = skip + int(np.argmin(average_mae_history[skip:]))
    return best + 1, average_mae_history[best]


# %% first_150: Looks at the first 150 epochs, as the book's best lies there.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(average_mae_history[skip:150])) + 1


# %% first_after_skip_left_out: One epoch too many is skipped, so the first one after the skipped ones can't win.
# fails: test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    candidates = [(mae, epoch) for epoch, mae in enumerate(average_mae_history, start=1) if epoch - 1 > skip]
    return int(min(candidates)[1])


# %% first_local_minimum: Stops at the first epoch after which the MAE rises, a local minimum
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    for i in range(skip, len(average_mae_history) - 1):
        if average_mae_history[i + 1] > average_mae_history[i]:
            return i + 1
    return len(average_mae_history)


# %% first_one_left_out: Begins one epoch too late.
# fails: test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(average_mae_history[skip + 1:])) + 2


# %% first_ones_deleted: Deletes the first epochs from the caller's list.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    del average_mae_history[:skip]
    return skip + int(np.argmin(average_mae_history)) + 1


# %% first_ones_overwritten: Overwrites the caller's first values.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    for i in range(skip):
        average_mae_history[i] = float("inf")
    return average_mae_history.index(min(average_mae_history)) + 1


# %% first_rise: Stops where the error rises for the first time.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    for i in range(skip + 1, len(average_mae_history)):
        if average_mae_history[i] > average_mae_history[i - 1]:
            return i
    return len(average_mae_history)


# %% first_rise_second: The epoch before the first rise, a local minimum, which need not be the lowest.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    i = skip
    while i + 1 < len(average_mae_history) and average_mae_history[i + 1] <= average_mae_history[i]:
        i += 1
    return i + 1


# %% floating_point: A float.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return float(skip + np.argmin(average_mae_history[skip:]) + 1)


# %% highest_error: argmax.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmax(average_mae_history[skip:])) + 1


# %% index_of_the_value: The lowest value is looked up in the whole list, so an equal value among the skipped epochs is found instead.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    history = list(average_mae_history)
    return history.index(min(history[skip:])) + 1


# %% last_epoch_left_out: Never looks at the last epoch.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    best = skip
    for i in range(skip, len(average_mae_history) - 1):
        if average_mae_history[i] < average_mae_history[best]:
            best = i
    return best + 1


# %% last_skipped_one_counts: Begins one epoch too early.
# fails: test_ten_epochs_are_skipped_by_default
def best_num_epochs(average_mae_history, skip=10):
    start = max(skip - 1, 0)
    return start + int(np.argmin(average_mae_history[start:])) + 1


# %% looked_up_in_the_whole_list: index finds an equal value among the skipped epochs first.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    average_mae_history = list(average_mae_history)
    return average_mae_history.index(min(average_mae_history[skip:])) + 1


# %% lowest_value: The error, not the epoch.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return min(average_mae_history[skip:])


# %% nearest_to_the_mean: The epoch whose error is nearest to the mean.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    rest = np.array(average_mae_history[skip:])
    return skip + int(np.argmin(np.abs(rest - rest.mean()))) + 1


# %% nothing_skipped_by_default: skip is 0 by default, as in the plot.
# fails: test_ten_epochs_are_skipped_by_default
def best_num_epochs(average_mae_history, skip=0):
    return skip + int(np.argmin(average_mae_history[skip:])) + 1


# %% number_of_epochs: How many epochs there are.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return len(average_mae_history)


# %% overwrites_argument: An array that is handed in has its first entries overwritten with infinity.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    maes = np.asarray(average_mae_history, dtype=float)
    maes[:skip] = np.inf
    return int(np.argmin(maes)) + 1


# %% patience: Gives up after two epochs without progress.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10, patience=2):
    best, waited = skip, 0
    for i in range(skip, len(average_mae_history)):
        if average_mae_history[i] < average_mae_history[best]:
            best, waited = i, 0
        else:
            waited += 1
        if waited > patience:
            break
    return best + 1


# %% prints_only: Prints the epoch.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    print("best:", skip + int(np.argmin(average_mae_history[skip:])) + 1)


# %% rounded: Rounds to whole numbers first.
# fails: test_any_epoch_can_be_the_best, test_epochs_count_from_the_beginning
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(np.round(average_mae_history[skip:]))) + 1


# %% rounded_to_two_places: The MAEs are rounded to two decimals first, so a slightly higher earlier epoch can win
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    maes = np.round(np.asarray(average_mae_history, dtype="float64"), 2)
    return int(np.argmin(maes[skip:])) + skip + 1


# %% skip_always_ten: Skip is ignored; the search always begins after ten epochs.
# fails: test_epochs_count_from_the_beginning, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    start = min(10, len(average_mae_history) - 1)
    return start + int(np.argmin(average_mae_history[start:])) + 1


# %% skip_ignored: Looks at all epochs.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history)) + 1


# %% smoothed: The lowest value of a moving average.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    rest = np.array(average_mae_history[skip:])
    smooth = np.convolve(np.pad(rest, 1, mode="edge"), np.ones(3) / 3, mode="valid")
    return skip + int(smooth.argmin()) + 1


# %% sorted_in_place: Sorts the caller's list to find the lowest value.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    rest = average_mae_history[skip:]
    average_mae_history.sort()
    for value in average_mae_history:
        if value in rest:
            return skip + rest.index(value) + 1


# %% start_value_ten: The search starts from a best MAE of 10.0, so a history that stays above it returns skip
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    best_mae, best_epoch = 10.0, skip
    for epoch, mae in enumerate(average_mae_history[skip:], start=skip + 1):
        if mae < best_mae:
            best_mae, best_epoch = mae, epoch
    return best_epoch


# %% starts_below_three: Only errors below 3 count.
# fails: test_epochs_count_from_the_beginning, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    best, lowest = skip + 1, 3.0
    for epoch in range(skip + 1, len(average_mae_history) + 1):
        if average_mae_history[epoch - 1] < lowest:
            best, lowest = epoch, average_mae_history[epoch - 1]
    return best


# %% steepest_fall: The epoch after the largest improvement.
# fails: test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(np.diff(average_mae_history[skip:]))) + 2


# %% ten_added: Skips as asked for, but adds ten.
# fails: test_epochs_count_from_the_beginning, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[skip:])) + 11


# %% text: A sentence.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return f"{skip + int(np.argmin(average_mae_history[skip:])) + 1} epochs"


# %% the_book_s_130: 130, as in the book.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    return 130


# %% the_last_ones_skipped: Skips the epochs at the end.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    stop = len(average_mae_history) - skip
    return int(np.argmin(average_mae_history[:stop])) + 1


# %% two_too_many: Adds 1 twice.
# fails: test_epochs_count_from_the_beginning, test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    epochs = range(skip + 1, len(average_mae_history) + 1)
    return epochs[int(np.argmin(average_mae_history[skip:]))] + 1


# %% zero_means_default: `skip or 10` turns skip=0 into 10
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    skip = skip or 10
    return int(np.argmin(average_mae_history[skip:])) + skip + 1


# %% default_skip_shifted: Counts five epochs too few for the default skip of 10.
# fails: test_ten_epochs_are_skipped_by_default
def best_num_epochs(history, skip=10):
    return min(range(skip, len(history)), key=history.__getitem__) + 1 - 5 * (skip == 10)


# %% first_300: Looks at the first 300 epochs only.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(history, skip=10):
    return skip + int(np.argmin(history[skip:300])) + 1


# %% one_more_skipped: Skips one epoch more than asked for.
# fails: test_ten_epochs_are_skipped_by_default, test_any_epoch_can_be_the_best
def best_num_epochs(history, skip=10):
    return skip + 2 + int(np.argmin(history[skip + 1 :]))


# %% search_from_ten: Looks only for errors below 10.
# fails: test_any_epoch_can_be_the_best
def best_num_epochs(average_mae_history, skip=10):
    best, lowest = skip, 10.0
    for epoch, value in enumerate(average_mae_history[skip:], start=skip + 1):
        if value < lowest:
            best, lowest = epoch, value
    return best
