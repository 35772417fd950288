# %% bools: True and False.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.asarray(labels, dtype=bool)


# %% column: A column of shape (n, 1).
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.asarray(labels).astype("float32").reshape(-1, 1)


# %% column_second: Gives a column of shape (n, 1).
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.array(labels, dtype="float32").reshape(-1, 1)


# %% divided_by_max: Divides by the largest label, which gives nan when all labels are 0.
# fails: test_labels_may_come_as_a_list
def vectorize_labels(labels):
    labels = np.asarray(labels, dtype="float32")
    return labels / labels.max()


# %% divided_by_the_maximum: Divides by the mean, "to scale" the labels.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    y = np.asarray(labels).astype("float32")
    return y / y.mean()


# %% exchanged_classes: Exchanges positive and negative.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return (np.asarray(labels) == 0).astype("float32")


# %% first_is_missing: Loses the first label.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.array([labels[i] for i in range(1, len(labels))], dtype="float32")


# %% float16: Half precision.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.array(labels, dtype="float16")


# %% float64: Python's float is float64.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.asarray(labels).astype(float)


# %% float64_second: Dividing by one gives float64, not float32.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.asarray(labels) / 1


# %% inverts_in_place: Makes the caller's labels binary in place, by way of exchanging them.
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    y = np.array(labels, dtype="float32")
    if isinstance(labels, np.ndarray):
        labels[:] = 1 - labels
    return y


# %% kept_from_before: Keeps the result by the number of labels, so other labels of the same length get the old answer.
# fails: test_labels_may_come_as_a_list
_done = {}


def vectorize_labels(labels):
    if len(labels) not in _done:
        _done[len(labels)] = np.array(labels, dtype="float32")
    return _done[len(labels)]


# %% label_encoder: LabelEncoder makes 0 of every label when all labels are 1.
# fails: test_labels_may_come_as_a_list
from sklearn.preprocessing import LabelEncoder

def vectorize_labels(labels):
    return LabelEncoder().fit_transform(labels).astype("float32")


# %% label_encoder_third: Numbers the values that occur, so labels that are all 1 become 0
# fails: test_labels_may_come_as_a_list
def vectorize_labels(labels):
    values, codes = np.unique(labels, return_inverse=True)
    return codes.astype("float32")


# %% length_hard_coded: Room for 25,000 labels, however many there are.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    y = np.zeros(25000, dtype="float32")
    y[:len(labels)] = labels
    return y


# %% list_changed_to_floats: Turns the entries of the caller's list into floats in place.
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    for i in range(len(labels)):
        labels[i] = float(labels[i])
    return np.array(labels, dtype="float32")


# %% list_of_floats: A list of Python floats, which is float64.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return [float(label) for label in labels]


# %% min_max: Min-max scaling, so labels that are all alike become nan
# fails: test_labels_may_come_as_a_list
def vectorize_labels(labels):
    labels = np.asarray(labels).astype("float32")
    return (labels - labels.min()) / (labels.max() - labels.min())


# %% multi_hot_of_the_labels: Encodes the labels like reviews.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return vectorize_sequences([[label] for label in labels], 2)


# %% needs_an_array: Lists have no astype.
# fails: test_labels_may_come_as_a_list, test_labels_are_not_changed
def vectorize_labels(labels):
    return labels.astype("float32")


# %% no_return: The return is missing.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    y = np.asarray(labels).astype("float32")


# %% one_hot: One-hot rows for the two classes.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return keras.utils.to_categorical(labels, 2).astype("float32")


# %% one_hot_column: Second column of to_categorical, which doesn't exist when every label is 0
# fails: test_labels_may_come_as_a_list
import keras

def vectorize_labels(labels):
    one_hot = keras.utils.to_categorical(labels)
    return one_hot[:, 1].astype("float32")


# %% plus_and_minus_one: -1 and 1 in place of 0 and 1.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return (2 * np.asarray(labels) - 1).astype("float32")


# %% result_thrown_away: astype gives a new array, which nobody keeps.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    labels = np.asarray(labels)
    labels.astype("float32")
    return labels


# %% row: A row of shape (1, n).
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.array([labels]).astype("float32")


# %% shared_buffer: All calls write into the same buffer, so y_train holds the test labels after the second call
# fails: test_labels_are_not_changed
label_buffer = np.zeros(25000, dtype="float32")


def vectorize_labels(labels):
    n = len(labels)
    label_buffer[:n] = labels
    return label_buffer[:n]


# %% sorted_labels: Sorts the labels, so that they no longer belong to their reviews.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list, test_labels_are_not_changed
def vectorize_labels(labels):
    return np.sort(np.asarray(labels)).astype("float32")


# %% squeeze: The squeeze turns one label into a 0-dimensional array
# fails: test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.asarray(labels).astype("float32").squeeze()


# %% squeezed: Squeezes the result, so that one single label gives shape () in place of (1,).
# fails: test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.squeeze(np.array(labels, dtype="float32"))


# %% standardised: Subtracts the mean.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    labels = np.asarray(labels, dtype="float32")
    return labels - labels.mean()


# %% stays_integer: The labels stay integers.
# fails: test_labels_are_float32, test_labels_may_come_as_a_list
def vectorize_labels(labels):
    return np.asarray(labels)


# %% strings: Texts instead of numbers.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.asarray(labels).astype("float32").astype(str)


# %% unique_labels: Only the different labels, not one for each review.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.unique(labels).astype("float32")


# %% view_of_the_bits: Reads the bits of the integers as floats.
# fails: test_labels_keep_their_values, test_labels_are_float32, test_labels_may_come_as_a_list
# fails: test_labels_are_not_changed
def vectorize_labels(labels):
    return np.asarray(labels, dtype="int32").view("float32")


# %% one_array_for_all_calls: All calls write into the same array, so a later call changes an earlier result.
# fails: test_labels_are_not_changed
BUFFER = np.zeros(100_000, np.float32)


def vectorize_labels(labels):
    BUFFER[: len(labels)] = labels
    return BUFFER[: len(labels)]
