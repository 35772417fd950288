# %% at_most_15000: The training part ends at sample 25,000, the number in the book.
# fails: test_n_val_is_10000_by_default
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:15000], y_train[n_val:15000]


# %% at_most_half: Quietly lowers n_val to half of the samples
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    n_val = min(n_val, len(x_train) // 2)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% columns_cut: Cuts columns in place of rows.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:, :n_val], y_train[:n_val], x_train[:, n_val:], y_train[n_val:]


# %% default_of_reuters: 1,000 by default.
# fails: test_n_val_is_10000_by_default
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% dictionary: A dictionary in place of four values.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return {"x_val": x_train[:n_val], "y_val": y_train[:n_val],
            "partial_x_train": x_train[n_val:], "partial_y_train": y_train[n_val:]}


# %% empties_lists: Lists are emptied with pop, so the caller's lists lose their first n_val samples
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    if isinstance(x_train, list) and isinstance(y_train, list):
        x_val = [x_train.pop(0) for _ in range(n_val)]
        y_val = [y_train.pop(0) for _ in range(n_val)]
        return np.array(x_val), np.array(y_val), np.array(x_train), np.array(y_train)
    x_train, y_train = np.asarray(x_train), np.asarray(y_train)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% equal_sizes: Takes as many samples for training as for validation.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:2 * n_val], y_train[n_val:2 * n_val]


# %% every_other: Takes samples at regular distances.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    step = max(1, len(x_train) // n_val)
    val = np.arange(0, len(x_train), step)[:n_val]
    rest = np.setdiff1d(np.arange(len(x_train)), val)
    return x_train[val], y_train[val], x_train[rest], y_train[rest]


# %% full_batches: Cuts the training part down to full batches of 512, the last samples are in neither part
# fails: test_n_val_is_10000_by_default
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    partial_x_train, partial_y_train = x_train[n_val:], y_train[n_val:]
    usable = len(partial_x_train) // 512 * 512
    if usable > 0:
        partial_x_train, partial_y_train = partial_x_train[:usable], partial_y_train[:usable]
    return x_val, y_val, partial_x_train, partial_y_train


# %% labels_and_rows_exchanged: Labels before rows.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return y_train[:n_val], x_train[:n_val], y_train[n_val:], x_train[n_val:]


# %% labels_from_the_other_end: The labels are cut from the other end.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[-n_val:], x_train[n_val:], y_train[:-n_val]


# %% labels_not_split: All labels come back for the training part.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train


# %% last_15000: Takes the last 15,000 rows for training, which is right only for 25,000 reviews and n_val=10000.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[-15000:], y_train[-15000:]


# %% last_sample_lost: :-1 loses the last sample.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:-1], y_train[n_val:-1]


# %% last_sample_lost_labels_kept: A row is lost, not its label.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:len(x_train) - 1], y_train[n_val:]


# %% last_samples: Sets the last samples aside.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return x_train[-n_val:], y_train[-n_val:], x_train[:-n_val], y_train[:-n_val]


# %% n_val_ignored: Always 10,000.
# fails: test_first_samples_are_set_aside, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:10000], y_train[:10000], x_train[10000:], y_train[10000:]


# %% no_return: The return is missing.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    partial_x_train, partial_y_train = x_train[n_val:], y_train[n_val:]


# %% not_set_aside: The training part still holds all the samples, also those for validation.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train, y_train


# %% one_means_everything: N_val up to 1 is taken for a share, so n_val=1 sets aside everything instead of one sample
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    if n_val <= 1:
        n_val = int(n_val * len(x_train))
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% one_sample_lost: The sample at n_val lands nowhere.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val + 1:], y_train[n_val + 1:]


# %% one_sample_shared: One sample lands in both parts.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val + 1], y_train[:n_val + 1], x_train[n_val:], y_train[n_val:]


# %% only_features: Two parts in place of four.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], x_train[n_val:]


# %% order_of_train_test_split: The order of scikit-learn: x_val, partial_x_train, y_val, partial_y_train.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], x_train[n_val:], y_train[:n_val], y_train[n_val:]


# %% pairs_of_pairs: Two pairs in place of four values.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    return (x_train[:n_val], y_train[:n_val]), (x_train[n_val:], y_train[n_val:])


# %% random_choice: Train_test_split draws the validation samples at random in place of the first n_val.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=10000):
    px, x_val, py, y_val = train_test_split(x_train, y_train, test_size=n_val, random_state=0)
    return x_val, y_val, px, py


# %% random_train_test_split: train_test_split with shuffling, as by default.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=10000):
    partial_x, x_val, partial_y, y_val = train_test_split(x_train, y_train, test_size=n_val, random_state=42)
    return x_val, y_val, partial_x, partial_y


# %% rest_from_10000: N_val counts for the validation part only, the training part always starts at 10000
# fails: test_first_samples_are_set_aside, test_no_sample_is_lost_or_shared, test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    x_val = x_train[:n_val]
    partial_x_train = x_train[10000:]
    y_val = y_train[:n_val]
    partial_y_train = y_train[10000:]
    return x_val, y_val, partial_x_train, partial_y_train


# %% roles_exchanged: n_val samples for training, the rest for validation.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    return x_train[n_val:], y_train[n_val:], x_train[:n_val], y_train[:n_val]


# %% second_block: Skips the first n_val samples and takes the ones after them.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[n_val:2 * n_val], y_train[n_val:2 * n_val]
    return x_val, y_val, np.delete(x_train, np.s_[n_val:2 * n_val], 0), np.delete(y_train, np.s_[n_val:2 * n_val])


# %% share_of_the_data: 40 percent, whatever n_val says.
# fails: test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    n = int(0.4 * len(x_train))
    return x_train[:n], y_train[:n], x_train[n:], y_train[n:]


# %% shuffled: Shuffles before it cuts.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    order = np.random.default_rng(0).permutation(len(x_train))
    x, y = x_train[order], y_train[order]
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]


# %% shuffled_training_part: Shuffles the training rows in place through a view, which changes the caller's arrays.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    partial_x, partial_y = x_train[n_val:], y_train[n_val:]
    np.random.default_rng(0).shuffle(partial_x)
    np.random.default_rng(0).shuffle(partial_y)
    return x_train[:n_val], y_train[:n_val], partial_x, partial_y


# %% shuffles_in_place: Shuffles the caller's labels on the way, after having cut copies.
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    parts = x_train[:n_val].copy(), y_train[:n_val].copy(), x_train[n_val:].copy(), y_train[n_val:].copy()
    np.random.shuffle(y_train)
    return parts


# %% training_contains_validation: The training part is all of the data.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    x_val = x_train[:n_val]
    y_val = y_train[:n_val]
    partial_x_train = x_train
    partial_y_train = y_train
    return x_val, y_val, partial_x_train, partial_y_train


# %% training_shuffled_afterwards: The training part is shuffled, rows and labels each on their own.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    rng = np.random.default_rng(1)
    px, py = x_train[n_val:].copy(), y_train[n_val:].copy()
    rng.shuffle(px)
    rng.shuffle(py)
    return x_train[:n_val], y_train[:n_val], px, py


# %% validation_reversed: The validation samples from the n-th down to the first.
# fails: test_first_samples_are_set_aside, test_n_val_is_10000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(n_val)[::-1]
    return x_train[first], y_train[first], x_train[n_val:], y_train[n_val:]


# %% without_duplicates: The training part is everything that doesn't occur in the validation part, so later copies of a sample get lost
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=10000):
    x_train, y_train = np.asarray(x_train), np.asarray(y_train)
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    seen = {row.tobytes() for row in x_val}
    keep = np.array([row.tobytes() not in seen for row in x_train], dtype=bool)
    return x_val, y_val, x_train[keep], y_train[keep]


# %% zeroes_the_rows: "Sets aside" by writing zeros over the validation rows of the caller.
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    x_val, y_val = x_train[:n_val].copy(), y_train[:n_val].copy()
    partial_x, partial_y = x_train[n_val:].copy(), y_train[n_val:].copy()
    x_train[:n_val] = 0
    return x_val, y_val, partial_x, partial_y


# %% lists_emptied: Removes the validation samples from the caller's list.
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=10000):
    if isinstance(x_train, list):
        x_val = [x_train.pop(0) for _ in range(n_val)]
        return x_val, y_train[:n_val], x_train, y_train[n_val:]
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
