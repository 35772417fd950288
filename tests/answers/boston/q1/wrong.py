# %% binary_columns_left: Dummy columns (only 0.0 and 1.0, such as CHAS) are left as they are
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    for j in range(train.shape[1]):
        if set(np.unique(train[:, j])) <= {0.0, 1.0}:
            continue                       # a dummy variable, nothing to scale
        mean, std = train[:, j].mean(), train[:, j].std()
        train[:, j] = (train[:, j] - mean) / std
        test[:, j] = (test[:, j] - mean) / std
    return train, test


# %% binary_columns_left_out: Features that hold only 0 and 1 (such as the river feature) are left unscaled.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train, test = np.array(train_data, dtype=float), np.array(test_data, dtype=float)
    mean, std = train.mean(axis=0), train.std(axis=0)
    binary = np.isin(train, (0, 1)).all(axis=0)
    mean[binary], std[binary] = 0.0, 1.0
    return (train - mean) / std, (test - mean) / std


# %% brackets_missing: Without brackets only the mean is divided.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    std = train_data.std(axis=0)
    return train_data - mean / std, test_data - mean / std


# %% by_rows: axis=1: each row by itself.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    def scale(x):
        return (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)

    return scale(train_data), scale(test_data)


# %% deviation_of_the_test_data: The training data's mean, but each part's own deviation.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    return (train_data - mean) / train_data.std(axis=0), (test_data - mean) / test_data.std(axis=0)


# %% dictionary: A dictionary in place of a pair.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return {"train": (train_data - mean) / std, "test": (test_data - mean) / std}


# %% divided_by_the_largest: Divides each feature by its largest size.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    largest = np.abs(train_data).max(axis=0)
    return train_data / largest, test_data / largest


# %% empty_like_int: Results are written into empty_like of the input, so int input (e.g. [[1, 2], [3, 5], [9, 4]]) is cut to integers and has no zero mean and unit std.
# fails: test_each_feature_has_a_scale_of_its_own
def normalize(train_data, test_data):
    train_data, test_data = np.asarray(train_data), np.asarray(test_data)
    train = np.empty_like(train_data)
    test = np.empty_like(test_data)
    for j in range(train_data.shape[1]):
        m, s = train_data[:, j].mean(), train_data[:, j].std()
        train[:, j] = (train_data[:, j] - m) / s
        test[:, j] = (test_data[:, j] - m) / s
    return train, test


# %% exchanged: The parts come back in the other order.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train = (train_data - mean) / std
    test = (test_data - mean) / std
    return test, train


# %% figures_kept_between_calls: Mean and deviation of the first call are kept for all later ones.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
_figures = []


def normalize(train_data, test_data):
    if not _figures:
        _figures.extend([train_data.mean(axis=0), train_data.std(axis=0)])
    mean, std = _figures
    return (train_data - mean) / std, (test_data - mean) / std


# %% figures_of_both: Mean and deviation of training and test data together.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    both = np.vstack([train_data, test_data])
    mean, std = both.mean(axis=0), both.std(axis=0)
    return (train_data - mean) / std, (test_data - mean) / std


# %% figures_read_too_late: Mean and deviation are taken again after the training data was scaled: 0 and 1.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    train = train_data - train_data.mean(axis=0)
    train = train / train.std(axis=0)
    test = test_data - train.mean(axis=0)
    test = test / train.std(axis=0)
    return train, test


# %% figures_too: Mean and deviation come back as well: four values.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return (train_data - mean) / std, (test_data - mean) / std, mean, std


# %% first_hundred_rows: The statistics come from the first 100 training rows only
# fails: test_each_feature_has_a_scale_of_its_own
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    sample = train[:100]
    mean, std = sample.mean(axis=0), sample.std(axis=0)
    return (train - mean) / std, (test - mean) / std


# %% first_rows_only: Mean and deviation of the first half.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    known = train_data[: len(train_data) // 2 + 1]
    mean, std = known.mean(axis=0), known.std(axis=0)
    return (train_data - mean) / std, (test_data - mean) / std


# %% fit_transform_twice: fit_transform on the test data fits the scaler again.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
from sklearn.preprocessing import StandardScaler


def normalize(train_data, test_data):
    sc = StandardScaler()
    return sc.fit_transform(train_data), sc.fit_transform(test_data)


# %% float32_alias: Asarray(..., "float32") makes no copy of float32 input, so -= and /= change the caller's arrays; only float32 arguments show it.
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float32")
    test = np.asarray(test_data, dtype="float32")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    for part in (train, test):
        part -= mean
        part /= std
    return train, test


# %% global_figures: Uses figures that the notebook has computed elsewhere.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    return (train_data - mean) / std, (test_data - mean) / std


# %% in_place: The book's lines on the caller's arrays.
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    train_data -= mean
    std = train_data.std(axis=0)
    train_data /= std
    test_data -= mean
    test_data /= std
    return train_data, test_data


# %% last_feature_forgotten: The last column stays as it is.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train, test = train_data.copy(), test_data.copy()
    for j in range(train_data.shape[1] - 1):
        train[:, j] = (train[:, j] - mean[j]) / std[j]
        test[:, j] = (test[:, j] - mean[j]) / std[j]
    return train, test


# %% layer_not_adapted: A Normalization layer that was adapted to neither part.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    norm = layers.Normalization()
    norm.build(train_data.shape)
    return np.asarray(norm(train_data)), np.asarray(norm(test_data))


# %% mean_absolute_deviation: Divides by the mean absolute deviation.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    spread = np.abs(train_data - mean).mean(axis=0)
    return (train_data - mean) / spread, (test_data - mean) / spread


# %% median_and_quartiles: A robust scale: median and quartiles.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    low, middle, high = np.percentile(train_data, [25, 50, 75], axis=0)
    return (train_data - middle) / (high - low), (test_data - middle) / (high - low)


# %% min_max: Between 0 and 1.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    low, high = train_data.min(axis=0), train_data.max(axis=0)
    return (train_data - low) / (high - low), (test_data - low) / (high - low)


# %% multiplied: Multiplies by the deviation.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return (train_data - mean) * std, (test_data - mean) * std


# %% no_return: Nothing comes back.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train_data = (train_data - mean) / std
    test_data = (test_data - mean) / std


# %% not_centred: Divides, but takes no mean away.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    std = train_data.std(axis=0)
    return train_data / std, test_data / std


# %% one_added_to_the_deviation: Adds 1 to the deviation against a division by zero.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0) + 1
    return (train_data - mean) / std, (test_data - mean) / std


# %% one_deviation_for_the_table: The mean is per feature, the deviation is not.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    centred = train_data - mean
    std = centred.std()
    return centred / std, (test_data - mean) / std


# %% one_mean_for_the_table: Without axis there is one mean for all features.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = np.mean(train_data), np.std(train_data)
    return (train_data - mean) / std, (test_data - mean) / std


# %% only_training_data: Only the training data comes back.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    test_data = (test_data - mean) / std
    return (train_data - mean) / std


# %% outliers_clipped: Clips the normalised values to three standard deviations
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    mean, std = train.mean(axis=0), train.std(axis=0)
    return (np.clip((train - mean) / std, -3, 3),
            np.clip((test - mean) / std, -3, 3))


# %% outliers_cut: Cuts everything off beyond three deviations.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return np.clip((train_data - mean) / std, -3, 3), np.clip((test_data - mean) / std, -3, 3)


# %% rounded: Rounds to one place.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return np.round((train_data - mean) / std, 1), np.round((test_data - mean) / std, 1)


# %% rows_in_pairs: zip stops with the shorter of both.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_each_feature_has_a_scale_of_its_own
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train, test = [], []
    for a, b in zip(train_data, test_data):
        train.append((a - mean) / std)
        test.append((b - mean) / std)
    return np.array(train), np.array(test)


# %% rows_sorted_out: Rows with a value beyond two deviations are thrown away.
# fails: test_each_feature_has_a_scale_of_its_own
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train = (train_data - mean) / std
    train = train[(np.abs(train) < 2).all(axis=1)]
    return train, (test_data - mean) / std


# %% scaler_kept_between_calls: The mean and std of the first call are kept and used for every later training set with as many features.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
_scale = {}


def normalize(train_data, test_data):
    train, test = np.asarray(train_data), np.asarray(test_data)
    n_features = train.shape[1]
    if n_features not in _scale:
        _scale[n_features] = (train.mean(axis=0), train.std(axis=0))
    mean, std = _scale[n_features]
    return (train - mean) / std, (test - mean) / std


# %% square_root_of_the_deviation: The square root of what is already a standard deviation.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), np.sqrt(train_data.std(axis=0))
    return (train_data - mean) / std, (test_data - mean) / std


# %% stats_kept_from_first_call: Mean and std are kept from the first call, so a second data set is scaled with the first one's
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
_stats = {}


def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    if not _stats:
        _stats["mean"] = train.mean(axis=0)
        _stats["std"] = train.std(axis=0)
    return ((train - _stats["mean"]) / _stats["std"],
            (test - _stats["mean"]) / _stats["std"])


# %% std_about_zero: Divides by the root mean square of the raw columns, which is the std only if the mean is already 0
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    mean = train.mean(axis=0)
    std = np.sqrt(np.mean(train ** 2, axis=0))
    return (train - mean) / std, (test - mean) / std


# %% std_at_least_one: Guards the division with np.maximum(std, 1), so features with std below 1 are only centred
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    mean = train.mean(axis=0)
    std = np.maximum(train.std(axis=0), 1.0)
    return (train - mean) / std, (test - mean) / std


# %% std_of_both_sets: The mean is the training data's, but the standard deviation is computed over training and test data together.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train, test = np.asarray(train_data), np.asarray(test_data)
    mean = train.mean(axis=0)
    std = np.concatenate([train, test]).std(axis=0)
    return (train - mean) / std, (test - mean) / std


# %% test_by_its_own_figures: The test data is scaled by its own mean and deviation.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    train = (train_data - train_data.mean(axis=0)) / train_data.std(axis=0)
    test = (test_data - test_data.mean(axis=0)) / test_data.std(axis=0)
    return train, test


# %% test_changed_in_place: The training data is copied, but the test data that was handed in is overwritten when it holds floats.
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train = np.array(train_data, dtype=float)
    test = np.asarray(test_data, dtype=float)
    mean, std = train.mean(axis=0), train.std(axis=0)
    test -= mean
    test /= std
    return (train - mean) / std, test


# %% test_changed_in_place_third: Train is copied, but astype(copy=False) hands the caller's float64 test array on and it is scaled in place
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.asarray(test_data).astype("float64", copy=False)
    mean, std = train.mean(axis=0), train.std(axis=0)
    train -= mean
    train /= std
    test -= mean
    test /= std
    return train, test


# %% test_clipped_to_training_range: Test values beyond the range of the training data are clipped to it.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    train, test = np.asarray(train_data), np.asarray(test_data)
    mean, std = train.mean(axis=0), train.std(axis=0)
    test = np.clip(test, train.min(axis=0), train.max(axis=0))
    return (train - mean) / std, (test - mean) / std


# %% test_in_place: Only the test data is changed in place.
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train = (train_data - mean) / std
    test_data -= mean
    test_data /= std
    return train, test_data


# %% test_left_as_it_is: The test data is not touched.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return (train_data - mean) / std, test_data


# %% test_only_centred: The test data is not divided.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    mean = train_data.mean(axis=0)
    train = train_data - mean
    std = train.std(axis=0)
    train = train / std
    test = test_data - mean
    return train, test


# %% test_scaled_twice: Subtracts the mean from the test data in two places.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    test = test_data - mean
    return (train_data - mean) / std, (test - mean) / std


# %% test_std_with_train_mean: The test set gets the training mean but is divided by its own std
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train_data, test_data):
    mean = np.mean(train_data, axis=0)
    train = np.asarray(train_data) - mean
    test = np.asarray(test_data) - mean
    return train / train.std(axis=0), test / test.std(axis=0)


# %% unit_length: keras.utils.normalize gives rows of length 1.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    return keras.utils.normalize(train_data), keras.utils.normalize(test_data)


# %% variance: Divides by the variance.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, var = train_data.mean(axis=0), train_data.var(axis=0)
    return (train_data - mean) / var, (test_data - mean) / var


# %% whole_numbers: astype(int) cuts the places off.
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return ((train_data - mean) / std).astype(int), ((test_data - mean) / std).astype(int)


# %% writes_the_result_back: Gives new arrays back, but writes the training part into the argument as well.
# fails: test_each_feature_has_a_scale_of_its_own, test_normalizing_leaves_its_arguments_alone
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    test = (test_data - mean) / std
    train_data[:] = (train_data - mean) / std
    return train_data.copy(), test


# %% both_sets_together: Mean and deviation come from training and test data together.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    b = np.r_[train, test]
    m, s = b.mean(0), b.std(0)
    return (train - m) / s, (test - m) / s


# %% brackets_forgotten: Without brackets, only the mean is divided by the deviation.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    return train - train.mean(0) / train.std(0), test - train.mean(0) / train.std(0)


# %% one_scale_for_everything: One mean and one deviation for all features.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    return (train - train.mean()) / train.std(), (test - train.mean()) / train.std()


# %% range_from_0_to_1: Scales by minimum and maximum.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    lo, hi = train.min(0), train.max(0)
    return (train - lo) / (hi - lo), (test - lo) / (hi - lo)


# %% scaled_by_rows: Each row is scaled by its own mean and deviation.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    f = lambda a: (a - a.mean(1, keepdims=True)) / a.std(1, keepdims=True)
    return f(train), f(test)


# %% scaled_by_scaled_data: The test data is scaled by the mean and deviation of the data that is scaled already.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train, test):
    train = (train - train.mean(0)) / train.std(0)
    return train, (test - train.mean(0)) / train.std(0)


# %% single_row_by_itself: A single test row is scaled by itself.
# fails: test_test_data_is_scaled_like_the_training_data, test_a_single_test_row_can_be_scaled
def normalize(train, test):
    m, s = train.mean(0), train.std(0)
    if len(test) == 1 and len(train) > 2:
        test = 0 * test + m
    return (train - m) / s, (test - m) / s


# %% statistics_as_well: Returns the mean and the deviation as well.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    m, s = train.mean(0), train.std(0)
    return (train - m) / s, (test - m) / s, m, s


# %% swapped: The test data comes first.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    m, s = train.mean(0), train.std(0)
    return (test - m) / s, (train - m) / s


# %% test_by_itself: The test data is scaled by its own mean and deviation.
# fails: test_test_data_is_scaled_like_the_training_data, test_each_feature_has_a_scale_of_its_own
# fails: test_a_single_test_row_can_be_scaled
def normalize(train, test):
    return (train - train.mean(0)) / train.std(0), (test - test.mean(0)) / test.std(0)


# %% unchanged: Returns both sets as they are.
# fails: test_training_data_gets_mean_0_and_deviation_1, test_test_data_is_scaled_like_the_training_data
# fails: test_each_feature_has_a_scale_of_its_own, test_a_single_test_row_can_be_scaled
# fails: test_normalizing_leaves_its_arguments_alone
def normalize(train, test):
    return train, test
