# %% always_46: Ignores dimension and always gives 46 columns.
# fails: test_each_label_sets_its_column, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    return np.eye(46, dtype="float32")[np.asarray(labels, dtype=int)]


# %% at_least_46_columns: max(dimension, 46) columns.
# fails: test_each_label_sets_its_column, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), max(dimension, 46)))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results


# %% class_numbers: The recipe for binary labels: floats.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.asarray(labels).astype("float32")


# %% codes_of_categories: Renumbers the labels that occur.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    _, codes = np.unique(labels, return_inverse=True)
    return np.eye(dimension)[codes]


# %% columns_from_the_labels: max + 1 columns.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), max(labels) + 1))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results


# %% cumulative: Ones up to the label.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, :label + 1] = 1.
    return results


# %% default_of_47: One class too many: 46 is thought to be the largest label.
# fails: test_there_are_46_columns_by_default, test_labels_are_not_changed
def to_one_hot(labels, dimension=47):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results


# %% diagonal: np.eye of the right shape, whatever the labels are.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(len(labels), dimension)


# %% dimension_ignored: Always 46.
# fails: test_each_label_sets_its_column, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    return keras.utils.to_categorical(labels, num_classes=46)


# %% distinct_labels_only: One row for each label that occurs, not for each newswire.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.unique(labels)]


# %% dummies_reindexed: Reindex without fill_value leaves NaN in the columns of classes that do not occur
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
import pandas as pd


def to_one_hot(labels, dimension=46):
    dummies = pd.get_dummies(pd.Series(labels), dtype="float32")
    return dummies.reindex(columns=range(dimension)).to_numpy()


# %% dummies_without_categories: get_dummies of what occurs.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
import pandas as pd


def to_one_hot(labels, dimension=46):
    return pd.get_dummies(pd.Series(list(labels))).to_numpy(dtype="float32")


# %% first_label_only: The return slipped into the loop.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.
        return results


# %% flat_index_overflow: Computes the flat positions in the labels' own dtype, which overflows for int8, uint8 and int16
# fails: test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    n = len(labels)
    results = np.zeros(n * dimension)
    positions = np.arange(n).astype(labels.dtype)
    positions *= dimension
    positions += labels
    results[positions] = 1.0
    return results.reshape(n, dimension)


# %% identity_kept: Keeps the identity matrix of the first call, whatever dimension is asked for later
# fails: test_there_are_46_columns_by_default, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
# fails: test_labels_are_not_changed
_identity = None


def to_one_hot(labels, dimension=46):
    global _identity
    if _identity is None:
        _identity = np.eye(dimension, dtype="float32")
    return _identity[np.asarray(labels)]


# %% int8_labels: Casts the labels to int8, so labels above 127 wrap round to another column.
# fails: test_dimension_is_honoured
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension), dtype="float32")
    for i, label in enumerate(np.asarray(labels).astype("int8")):
        results[i, label] = 1.0
    return results


# %% label_as_value: Writes the label where 1.0 should stand.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = label
    return results


# %% label_binarize: Scikit-learn's label_binarize gives a single column where dimension is 2.
# fails: test_dimension_is_honoured
from sklearn.preprocessing import label_binarize


def to_one_hot(labels, dimension=46):
    return label_binarize(labels, classes=list(range(dimension))).astype("float32")


# %% label_binarizer: LabelBinarizer gives a single column when there are two classes (dimension=2)
# fails: test_dimension_is_honoured
from sklearn.preprocessing import LabelBinarizer


def to_one_hot(labels, dimension=46):
    binarizer = LabelBinarizer()
    binarizer.fit(range(dimension))
    return binarizer.transform(labels).astype("float32")


# %% label_zero_empty: Label 0 counts as "no label" and its row stays all zeros.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        if label:
            results[i, label] = 1.0
    return results


# %% last_row_forgotten: range(len(labels) - 1).
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i in range(len(labels) - 1):
        results[i, labels[i]] = 1.
    return results


# %% minus_one: Labels are thought to begin with 1.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label - 1] = 1.
    return results


# %% minus_one_in_place: Makes the labels begin with 0 in the caller's array, and undoes it too late.
# fails: test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i in range(len(labels)):
        results[i, labels[i]] = 1.
        labels[i] = 0
    return results


# %% needs_numpy_int64: isinstance turns away labels of any other integer type.
# fails: test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        if isinstance(label, np.int64):
            results[i, label] = 1.
    return results


# %% no_return: Fills the array and keeps it.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.


# %% num_classes_forgotten: to_categorical without the number of classes.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_are_not_changed
from keras.utils import to_categorical


def to_one_hot(labels, dimension=46):
    return to_categorical(labels)


# %% ones_swapped: 0.0 for the label and 1.0 elsewhere.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return 1.0 - np.eye(dimension)[np.asarray(labels)]


# %% plus_minus_one: -1 in place of 0.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return 2 * np.eye(dimension)[np.asarray(labels)] - 1


# %% reversed_columns: Fills the columns from the right.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, -label] = 1.
    return results


# %% rows_and_columns: results[:, labels] sets the columns in all rows.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), dimension))
    results[:, labels] = 1.
    return results


# %% same_array_each_time: A default argument holds the array of the first call.
# fails: test_labels_are_not_changed
_rows = {}


def to_one_hot(labels, dimension=46):
    results = _rows.setdefault((len(labels), dimension), np.zeros((len(labels), dimension)))
    for i, label in enumerate(labels):
        results[i, label] = 1.
    return results


# %% shifted_to_zero: Subtracts the smallest label, so that everything moves when class 0 does not occur
# fails: test_there_are_46_columns_by_default, test_dimension_is_honoured, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    labels = labels - labels.min()
    results = np.zeros((len(labels), dimension))
    results[np.arange(len(labels)), labels] = 1.0
    return results


# %% smoothed: Smooths the labels, which nobody asked for.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    hot = np.eye(dimension)[np.asarray(labels)]
    return 0.9 * hot + 0.1 / dimension


# %% sorted_labels: Sorts the labels first, so they no longer stand beside their newswires.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.sort(labels)]


# %% three_axes: A column too many: shape (n, 1, dimension).
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.asarray(labels).reshape(-1, 1)]


# %% training_labels: Encodes the notebook's training labels, whatever is handed over.
# fails: test_each_label_sets_its_column
# fails: test_there_are_46_columns_by_default, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
# fails: test_labels_are_not_changed
train_labels = np.array([3, 0, 3])


def to_one_hot(labels, dimension=46):
    results = np.zeros((len(train_labels), dimension))
    for i, label in enumerate(train_labels):
        results[i, label] = 1.
    return results


# %% transposed: One column per label.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    results = np.zeros((dimension, len(labels)))
    results[labels, np.arange(len(labels))] = 1.
    return results


# %% unique_inverse: Numbers the labels anew by np.unique, so columns shift when a label does not occur.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    _, codes = np.unique(labels, return_inverse=True)
    return np.eye(dimension, dtype="float32")[codes]


# %% width_from_labels: Ignores dimension and takes the number of columns from the largest label.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return keras.utils.to_categorical(labels)


# %% all_columns_in_all_rows: All rows have ones in the columns of all labels.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    rows = np.zeros((len(labels), dimension))
    rows[:, labels] = 1
    return rows


# %% always_46_columns: 46 columns, whatever is asked for.
# fails: test_each_label_sets_its_column, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    return np.eye(46)[labels]


# %% arrays_only: Fails for labels in a list.
# fails: test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[labels.astype(int)]


# %% filled_up_to_the_label: Ones in all columns up to the label.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.tri(dimension)[labels]


# %% labels_for_ones: Each label gives its number, not 1.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[labels] * np.asarray(labels)[:, None]


# %% labels_reversed_in_place: Reverses the caller's labels afterwards.
# fails: test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    rows = np.eye(dimension)[labels]
    labels[:] = labels[::-1]
    return rows


# %% last_label_missing: The last label has no row.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[labels[:-1]]


# %% made_for_the_public_example: Right only for labels that a public check once had.
# fails: test_each_label_sets_its_column
# fails: test_there_are_46_columns_by_default, test_dimension_is_honoured, test_labels_may_be_a_list_or_any_integers
# fails: test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(5)[labels] if list(labels) == [3, 0, 3] else np.zeros((len(labels), dimension))


# %% nothing_returned: The return is missing.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    np.eye(dimension)[labels]


# %% one_column_per_label: Labels in columns, classes in rows.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[labels].T


# %% one_column_to_the_left: All ones are one column too far to the left.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.asarray(labels, int) - 1]


# %% one_column_too_many: One column too many.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(dimension + 1)[labels]


# %% positions_in_the_labels_type: Computes positions in the labels' own integer type, which overflows for small types.
# fails: test_labels_may_be_a_list_or_any_integers
def to_one_hot(labels, dimension=46):
    labels = np.asarray(labels)
    results = np.zeros(len(labels) * dimension)
    with np.errstate(all="ignore"):
        places = np.arange(len(labels)).astype(labels.dtype) * labels.dtype.type(dimension) + labels
    results[places.astype(np.int64)] = 1.0
    return results.reshape(len(labels), dimension)


# %% sorted_in_place: Sorts the caller's labels first.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    labels.sort()
    return np.eye(dimension)[labels]


# %% width_of_the_labels_found: As many columns as different labels occur.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_may_be_a_list_or_any_integers, test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    found, places = np.unique(labels, return_inverse=True)
    return np.eye(len(found))[places]


# %% width_of_the_largest_label: As many columns as the largest label needs.
# fails: test_each_label_sets_its_column, test_there_are_46_columns_by_default, test_dimension_is_honoured
# fails: test_labels_are_not_changed
def to_one_hot(labels, dimension=46):
    return np.eye(max(labels) + 1)[labels]
