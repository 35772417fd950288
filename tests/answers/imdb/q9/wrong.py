# %% argmax: The highest validation loss.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmax(history_dict["val_loss"])) + 1


# %% array_of_epochs: All epochs with the lowest loss, in an array.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = np.array(history_dict["val_loss"])
    return np.where(losses == losses.min())[0] + 1


# %% as_text: The epoch as text.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return str(np.argmin(history_dict["val_loss"]) + 1)


# %% by_accuracy: Takes the epoch of the highest validation accuracy where there is one, not that of the lowest loss.
# fails: test_the_earliest_of_equal_epochs_counts, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    if "val_accuracy" in history_dict:
        return int(np.argmax(history_dict["val_accuracy"])) + 1
    return int(np.argmin(history_dict["val_loss"])) + 1


# %% counts_from_zero: Counts from zero.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"]))


# %% epoch_and_value: A pair of epoch and loss.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    epoch = int(np.argmin(history_dict["val_loss"])) + 1
    return epoch, history_dict["val_loss"][epoch - 1]


# %% first_epoch_left_out: Never considers the first epoch.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"][1:])) + 2


# %% first_key: Takes the last key for the validation loss, which depends on the order.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    series = list(history_dict.values())[2]
    return int(np.argmin(series)) + 1


# %% first_rise: Stops at the first rise.
# fails: test_the_earliest_of_equal_epochs_counts, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    val_loss = history_dict["val_loss"]
    for i in range(1, len(val_loss)):
        if val_loss[i] > val_loss[i - 1]:
            return i
    return len(val_loss)


# %% first_rise_second: Stops at the first rise of the loss, though a later epoch may be lower still.
# fails: test_the_earliest_of_equal_epochs_counts, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    epoch = 1
    while epoch < len(losses) and losses[epoch] < losses[epoch - 1]:
        epoch += 1
    return epoch


# %% first_rise_third: Stops at the first rise, although the loss may fall below that again later
# fails: test_the_earliest_of_equal_epochs_counts, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    for i in range(1, len(losses)):
        if losses[i] > losses[i - 1]:
            return i
    return len(losses)


# %% first_ten: Looks at the first ten epochs.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"][:10])) + 1


# %% float_number: A float.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return float(np.argmin(history_dict["val_loss"]) + 1)


# %% fourth_epoch: The fourth, as in the book.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return 4


# %% inserts_a_dummy: Puts a dummy in front, so that places are epochs, and leaves it there.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    history_dict["val_loss"].insert(0, float("inf"))
    return int(np.argmin(history_dict["val_loss"]))


# %% last_epoch: The last epoch.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return len(history_dict["val_loss"])


# %% last_epoch_left_out: Never considers the last epoch.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    val_loss = history_dict["val_loss"]
    best = 0
    for i in range(len(val_loss) - 1):
        if val_loss[i] < val_loss[best]:
            best = i
    return best + 1


# %% last_on_tie: On a tie the later epoch wins, because of <=.
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    best, epoch = float("inf"), 0
    for i, loss in enumerate(history_dict["val_loss"], start=1):
        if loss <= best:
            best, epoch = loss, i
    return epoch


# %% latest_on_a_tie: The last one of several equal epochs.
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    best = 0
    for i, loss in enumerate(history_dict["val_loss"]):
        if loss <= history_dict["val_loss"][best]:
            best = i
    return best + 1


# %% latest_on_a_tie_third: Gives the latest epoch on a tie
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    best, lowest = 0, float("inf")
    for epoch, loss in enumerate(history_dict["val_loss"], start=1):
        if loss <= lowest:
            best, lowest = epoch, loss
    return best


# %% loss_of_all_series: The lowest value of any series.
# fails: test_lowest_validation_loss_wins, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    columns = np.array(list(history_dict.values()))
    return int(np.unravel_index(columns.argmin(), columns.shape)[1]) + 1


# %% never_the_first: Leaves out the first epoch, even if it has the lowest loss
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = list(history_dict["val_loss"])
    if len(losses) == 1:
        return 1
    return int(np.argmin(losses[1:])) + 2


# %% patience_of_two: Early stopping: gives up after two epochs without a better loss.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict, patience=2):
    losses = history_dict["val_loss"]
    best, waited = 0, 0
    for i in range(1, len(losses)):
        if losses[i] < losses[best]:
            best, waited = i, 0
        else:
            waited += 1
            if waited == patience:
                break
    return best + 1


# %% pops_from_the_history: Takes the series out of the caller's dictionary.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    val_loss = history_dict.pop("val_loss")
    return val_loss.index(min(val_loss)) + 1


# %% rounded: Rounds to two places first, which makes ties.
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    return int(np.argmin(np.round(history_dict["val_loss"], 2))) + 1


# %% rounded_third: Compares rounded losses, so a slightly lower loss later on isn't seen
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    losses = np.round(history_dict["val_loss"], 2)
    return int(np.argmin(losses)) + 1


# %% sentence: Prints the epoch and returns nothing.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    print("best epoch:", int(np.argmin(history_dict["val_loss"])) + 1)


# %% smallest_gap: The smallest gap between training and validation.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    gap = np.abs(np.array(history_dict["val_loss"]) - np.array(history_dict["loss"]))
    return int(np.argmin(gap)) + 1


# %% smoothed: Averages over neighbours first.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = np.array(history_dict["val_loss"], dtype=float)
    smooth = losses.copy()
    smooth[1:-1] = (losses[:-2] + losses[1:-1] + losses[2:]) / 3
    return int(smooth.argmin()) + 1


# %% sorts_the_history: Sorts the caller's list on the way.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    before = list(history_dict["val_loss"])
    history_dict["val_loss"].sort()
    return before.index(history_dict["val_loss"][0]) + 1


# %% sorts_the_history_second: Sorts the caller's list of losses in place.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    in_order = list(losses)
    losses.sort()
    return in_order.index(losses[0]) + 1


# %% sorts_the_history_third: The number is right, but the validation losses in history_dict are sorted afterwards
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    epochs = list(np.argsort(losses, kind="stable") + 1)
    losses.sort()
    return int(epochs[0])


# %% starts_at_one: Starts the search at a loss of 1.0, so it finds nothing where all losses are larger.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    best, epoch = 1.0, 1
    for i, loss in enumerate(history_dict["val_loss"], start=1):
        if loss < best:
            best, epoch = loss, i
    return epoch


# %% starts_at_one_third: Starts the search from a loss of 1.0, so losses above 1 are never found
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    best_loss = 1.0
    best = 1
    for epoch, loss in enumerate(history_dict["val_loss"], 1):
        if loss < best_loss:
            best_loss = loss
            best = epoch
    return best


# %% starts_below_a_hundred: Begins with a lowest loss of 100.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    lowest = 100
    best = 0
    for epoch, loss in enumerate(history_dict["val_loss"]):
        if loss < lowest:
            lowest = loss
            best = epoch + 1
    return best


# %% starts_below_one: Begins with a lowest loss of 1.0, so that larger losses never count.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    best, lowest = 1, 1.0
    for epoch, loss in enumerate(history_dict["val_loss"], 1):
        if loss < lowest:
            best, lowest = epoch, loss
    return best


# %% steepest_fall: The epoch after the steepest fall.
# fails: test_the_earliest_of_equal_epochs_counts, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    falls = np.diff(history_dict["val_loss"], prepend=history_dict["val_loss"][0])
    return int(np.argmin(falls)) + 1


# %% tie_by_accuracy: A tie is decided by the higher validation accuracy, not for the earliest.
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    acc = history_dict.get("val_accuracy", [0] * len(history_dict["val_loss"]))
    pairs = [(loss, -a, e) for e, (loss, a) in enumerate(zip(history_dict["val_loss"], acc), 1)]
    return min(pairs)[2]


# %% training_loss: Looks at the training loss.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmin(history_dict["loss"])) + 1


# %% validation_accuracy: The highest validation accuracy decides.
# fails: test_the_earliest_of_equal_epochs_counts, test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmax(history_dict["val_accuracy"])) + 1


# %% value_not_place: The lowest loss itself.
# fails: test_lowest_validation_loss_wins, test_the_earliest_of_equal_epochs_counts
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return min(history_dict["val_loss"])


# %% losses_above_1000: Takes losses of 1000 or more for worse than nothing.
# fails: test_only_the_validation_loss_counts
def best_epoch(history_dict):
    return int(np.argmin([1000.0, *history_dict["val_loss"]])) or 1


# %% rounded_losses: Rounds the losses to four places, so that nearly equal ones become equal.
# fails: test_the_earliest_of_equal_epochs_counts
def best_epoch(history_dict):
    return int(np.argmin(np.round(history_dict["val_loss"], 4))) + 1
