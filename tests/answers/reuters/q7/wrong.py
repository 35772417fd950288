# %% after_the_first_thousand: Sets the second n_val samples aside.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    middle = np.arange(n_val, min(2 * n_val, len(x_train)))
    x_rest, y_rest = np.delete(x_train, middle, axis=0), np.delete(y_train, middle, axis=0)
    return x_train[middle], y_train[middle], x_rest, y_rest


# %% all_rows_for_training: The training part keeps the validation rows.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train, y_train


# %% at_most_half: Silently limits the validation set to half of the data
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    n_val = min(n_val, len(x_train) // 2)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% balanced: As many rows of each label as possible.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    order = np.argsort(y_train if np.ndim(y_train) == 1 else np.argmax(y_train, axis=1), kind="stable")
    step = max(1, len(order) // n_val)
    val = order[::step][:n_val]
    rest = np.setdiff1d(np.arange(len(order)), val)
    return x_train[val], y_train[val], x_train[rest], y_train[rest]


# %% capped: Caps n_val at a fifth of the data, so fewer than n_val samples are set aside from small data.
# fails: test_first_samples_are_set_aside, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    n_val = min(n_val, len(x_train) // 5)
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% chapter_s_size: The training part ends with the 8,982nd newswire.
# fails: test_n_val_is_1000_by_default
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:8982], y_train[n_val:8982]


# %% columns: Cuts the columns of x.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:, :n_val], y_train[:n_val], x_train[:, n_val:], y_train[n_val:]


# %% default_of_the_reviews: 10,000 by default.
# fails: test_n_val_is_1000_by_default
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %% dictionary: A dictionary.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    return dict(x_val=x_train[:n_val], y_val=y_train[:n_val],
                partial_x_train=x_train[n_val:], partial_y_train=y_train[n_val:])


# %% duplicates_dropped: Also drops training samples that equal a validation sample
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    x, y = np.asarray(x_train), np.asarray(y_train)
    x_val, y_val = x[:n_val], y[:n_val]
    seen = {row.tobytes() for row in x_val}
    keep = [i for i in range(n_val, len(x)) if x[i].tobytes() not in seen]
    return x_val, y_val, x[keep], y[keep]


# %% ends_at_8982: Writes the size of the Reuters training set down, so longer data lose their tail
# fails: test_n_val_is_1000_by_default
def split_validation(x_train, y_train, n_val=1000):
    n_total = 8982
    x_val, y_val = x_train[:n_val], y_train[:n_val]
    partial_x_train, partial_y_train = x_train[n_val:n_total], y_train[n_val:n_total]
    return x_val, y_val, partial_x_train, partial_y_train


# %% extended_by_one: n_val + 1 rows are set aside.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    cut = n_val + 1
    return x_train[:cut], y_train[:cut], x_train[cut:], y_train[cut:]


# %% fixed_thousand: 1000, whatever n_val is.
# fails: test_first_samples_are_set_aside, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:1000], y_train[:1000], x_train[1000:], y_train[1000:]


# %% from_the_end: The last rows.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[-n_val:], y_train[-n_val:], x_train[:-n_val], y_train[:-n_val]


# %% labels_argmax: Makes integers of the one-hot labels.
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    y = np.asarray(y_train)
    y = y.argmax(axis=-1) if y.ndim > 1 else y
    return x_train[:n_val], y[:n_val], x_train[n_val:], y[n_val:]


# %% labels_at_1000: Splits the samples at n_val, but the labels always at 1000
# fails: test_first_samples_are_set_aside, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    x_val = x_train[:n_val]
    partial_x_train = x_train[n_val:]
    y_val = y_train[:1000]
    partial_y_train = y_train[1000:]
    return x_val, y_val, partial_x_train, partial_y_train


# %% labels_first: Labels before rows in each pair.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return y_train[:n_val], x_train[:n_val], y_train[n_val:], x_train[n_val:]


# %% labels_flattened: Flattens the labels, which tears one-hot rows apart
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    x = np.asarray(x_train)
    y = np.asarray(y_train).flatten()
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]


# %% labels_from_end: The validation labels are the last n_val ones, so they don't belong to the validation newswires.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = x_train[:n_val], x_train[n_val:]
    n = len(y_train)
    y_val, partial_y_train = y_train[n - n_val :], y_train[: n - n_val]
    return x_val, y_val, partial_x_train, partial_y_train


# %% labels_of_the_wrong_part: The labels of the two parts are exchanged.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[n_val:], x_train[n_val:], y_train[:n_val]


# %% labels_one_late: y_train[n_val + 1:] loses one label.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val + 1:]


# %% last_row_lost: n_val:-1 loses the last row and its label.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:-1], y_train[n_val:-1]


# %% loses_one: The rest begins at n_val + 1, so one sample is lost.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val + 1 :], y_train[n_val + 1 :]


# %% no_return: The return is missing.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = x_train[:n_val], x_train[n_val:]
    y_val, partial_y_train = y_train[:n_val], y_train[n_val:]


# %% order_of_scikit_learn: x_val, partial_x_train, y_val, partial_y_train.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = np.split(x_train, [n_val])
    y_val, partial_y_train = np.split(y_train, [n_val])
    return x_val, partial_x_train, y_val, partial_y_train


# %% pairs: Two pairs.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    validation = x_train[:n_val], y_train[:n_val]
    training = x_train[n_val:], y_train[n_val:]
    return validation, training


# %% permuted: A random permutation, the same for rows and labels.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    order = np.random.permutation(len(x_train))
    val, rest = order[:n_val], order[n_val:]
    return x_train[val], y_train[val], x_train[rest], y_train[rest]


# %% same_length: zip stops with the shorter part: as many rows for training as for validation.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    pairs = list(zip(x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]))
    return tuple(np.array(part) for part in zip(*pairs))


# %% scaled_in_place: Scales the rows by their maximum after splitting, in the caller's array.
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    parts = x_train[:n_val].copy(), y_train[:n_val].copy(), x_train[n_val:].copy(), y_train[n_val:].copy()
    x_train /= x_train.max()
    return parts


# %% share: A share of the rows: int(len * n_val / 10000).
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    cut = int(len(x_train) * n_val / 10000)
    return x_train[:cut], y_train[:cut], x_train[cut:], y_train[cut:]


# %% sklearn_order: Returns x_val, partial_x_train, y_val, partial_y_train, which is scikit-learn's order and not the one asked for.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], x_train[n_val:], y_train[:n_val], y_train[n_val:]


# %% sorted_by_label: Sorts by label before it cuts.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    order = np.argsort(y_train)[::-1]
    x, y = x_train[order], y_train[order]
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]


# %% step_of_n_val: x_train[::n_val] takes every n_val-th row.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    chosen = np.zeros(len(x_train), dtype=bool)
    chosen[::n_val] = True
    return x_train[chosen], y_train[chosen], x_train[~chosen], y_train[~chosen]


# %% swapped_parts: Training first, validation last.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[n_val:], y_train[n_val:], x_train[:n_val], y_train[:n_val]


# %% three_parts: Keeps a test part back as well.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    cut = 2 * n_val
    return x_train[:n_val], y_train[:n_val], x_train[cut:], y_train[cut:]


# %% train_test_split_order: Right parts in the order of train_test_split (both x, then both y)
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x_train = np.split(np.asarray(x_train), [n_val])
    y_val, partial_y_train = np.split(np.asarray(y_train), [n_val])
    return x_val, partial_x_train, y_val, partial_y_train


# %% training_order_reversed: The training rows come back from the last to the first, the labels do not.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[:n_val - 1:-1], y_train[n_val:]


# %% validation_part_emptied: Writes zeros over the labels that were set aside, in the caller's array.
# fails: test_split_leaves_its_arguments_alone
def split_validation(x_train, y_train, n_val=1000):
    x_val, y_val = x_train[:n_val], y_train[:n_val].copy()
    partial_x_train, partial_y_train = x_train[n_val:], y_train[n_val:]
    y_train[:n_val] = 0
    return x_val, y_val, partial_x_train, partial_y_train


# %% equal_samples_dropped: Drops training samples that equal a validation sample.
# fails: test_no_sample_is_lost_or_shared
def split_validation(x_train, y_train, n_val=1000):
    seen = {row.tobytes() for row in x_train[:n_val]}
    rest = [place for place in range(n_val, len(x_train)) if x_train[place].tobytes() not in seen]
    return x_train[:n_val], y_train[:n_val], x_train[rest], y_train[rest]


# %% labels_from_the_other_end: The validation labels come from the end.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x, y, n_val=1000):
    return x[:n_val], y[-n_val:], x[n_val:], y[:-n_val]


# %% percent: n_val is taken for a share in percent.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
# fails: test_split_leaves_its_arguments_alone
def split_validation(x, y, n_val=1000):
    n = n_val / 100
    return x[:n], y[:n], x[n:], y[n:]


# %% random_rows: Sets random rows aside.
# fails: test_first_samples_are_set_aside, test_n_val_is_1000_by_default, test_no_sample_is_lost_or_shared
def split_validation(x, y, n_val=1000):
    p = np.random.permutation(len(x))
    x, y = x[p], y[p]
    return x[:n_val], y[:n_val], x[n_val:], y[n_val:]


# %% samples_zeroed: Sets the caller's samples to zero.
# fails: test_split_leaves_its_arguments_alone
def split_validation(x, y, n_val=1000):
    p, q = x.copy(), y.copy()
    x[:] = 0
    return p[:n_val], q[:n_val], p[n_val:], q[n_val:]


# %% ten_thousand_for_a_thousand: 10,000 rows if 1,000 are asked for.
# fails: test_n_val_is_1000_by_default
def split_validation(x, y, n_val=1000):
    n = 10000 if n_val == 1000 else n_val
    return x[:n], y[:n], x[n:], y[n:]
