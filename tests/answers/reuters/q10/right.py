# %% accuracy_score: Rng.permutation for the shuffled copy and scikit-learn's accuracy_score for the share.
from sklearn.metrics import accuracy_score


def random_baseline(labels, rng):
    return accuracy_score(labels, rng.permutation(labels))


# %% accuracy_score_by_other_means: Rng.permuted on the array and scikit-learn's accuracy_score.
from sklearn.metrics import accuracy_score


def random_baseline(labels, rng):
    truth = np.asarray(labels, dtype=int)
    guess = rng.permuted(truth)
    return float(accuracy_score(truth, guess))


# %% argsort_keys: Puts a copy of the labels in the order of random sort keys.
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    guesses = labels[np.argsort(rng.random(len(labels)))]
    return (guesses == labels).sum() / len(labels)


# %% argsort_of_noise: Sorts by random keys, which is a random permutation; sum of the hits over the length
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    order = np.argsort(rng.random(len(labels)))
    return float(sum(int(a == b) for a, b in zip(labels, labels[order])) / len(labels))


# %% argsort_of_random_numbers: Random numbers from rng, sorted: their order shuffles the copy.
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    order = np.argsort(rng.random(len(labels)))
    return float((labels[order] == labels).mean())


# %% book_style: copy, shuffle, compare, average, as in the chapter.
import copy


def random_baseline(labels, rng):
    labels_copy = copy.copy(labels)
    rng.shuffle(labels_copy)
    hits_array = np.array(labels == labels_copy)
    return hits_array.mean()


# %% choice_without_replacement: rng.choice of all labels without replacement.
def random_baseline(labels, rng):
    guesses = rng.choice(labels, size=len(labels), replace=False)
    return np.count_nonzero(guesses == labels) / len(labels)


# %% choice_without_replacement_second: Draws all labels without replacement, which is a shuffle; counts the hits in plain Python.
def random_baseline(labels, rng):
    guesses = rng.choice(np.asarray(labels), size=len(labels), replace=False)
    return sum(int(a == b) for a, b in zip(labels, guesses)) / len(labels)


# %% choice_without_replacement_third: Drawing all labels without replacement is a shuffle
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    shuffled = rng.choice(labels, size=labels.size, replace=False)
    return np.count_nonzero(shuffled == labels) / labels.size


# %% copy_and_shuffle: Copies the labels, shuffles the copy with rng, takes the mean of the comparison.
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    shuffled = labels.copy()
    rng.shuffle(shuffled)
    return float(np.mean(labels == shuffled))


# %% counting_loop: Counts the hits in a loop.
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    hits = 0
    for label, guess in zip(labels, guesses):
        if label == guess:
            hits += 1
    return hits / len(labels)


# %% fisher_yates: Shuffles by hand.
def random_baseline(labels, rng):
    guesses = list(labels)
    for last in range(len(guesses) - 1, 0, -1):
        other = int(rng.integers(0, last, endpoint=True))
        guesses[last], guesses[other] = guesses[other], guesses[last]
    return sum(a == b for a, b in zip(guesses, labels)) / len(guesses)


# %% fisher_yates_third: Fisher-Yates by hand on a Python list, random numbers from rng
def random_baseline(labels, rng):
    deck = list(labels)
    for last in range(len(deck) - 1, 0, -1):
        other = int(rng.integers(0, last, endpoint=True))
        deck[last], deck[other] = deck[other], deck[last]
    return float(np.mean([a == b for a, b in zip(labels, deck)]))


# %% fraction: A fraction of whole numbers at first.
from fractions import Fraction


def random_baseline(labels, rng):
    shuffled = np.array(labels, copy=True)
    rng.shuffle(shuffled)
    return float(Fraction(int(np.sum(shuffled == labels)), len(labels)))


# %% index_permutation_loop: Shuffles the sample numbers instead of the labels and counts in a Python loop.
def random_baseline(labels, rng):
    values = [int(v) for v in labels]
    order = rng.permutation(len(values))
    agreeing = sum(1 for here, there in enumerate(order) if values[here] == values[there])
    return agreeing / len(values)


# %% lambda_permutation: A lambda with rng.permutation.
random_baseline = lambda labels, rng: np.mean(rng.permutation(labels) == labels)


# %% list_comprehension: A helper shuffles, a comprehension compares.
def shuffled(values, rng):
    values = [*values]
    rng.shuffle(values)
    return values


def random_baseline(labels: np.ndarray, rng: np.random.Generator) -> float:
    """Share of right guesses."""
    return float(np.average([guess == label for guess, label in zip(shuffled(labels, rng), labels)]))


# %% list_copy_zip: A Python list shuffled by rng, compared pair by pair.
from copy import deepcopy


def random_baseline(labels, rng):
    guesses = list(deepcopy(labels))
    rng.shuffle(guesses)
    return float(np.average([bool(a == b) for a, b in zip(labels, guesses)]))


# %% metric_of_keras: Keras' exact accuracy as a metric.
def random_baseline(labels, rng):
    accuracy = keras.metrics.Accuracy()
    accuracy.update_state(np.asarray(labels), rng.permutation(labels))
    return float(accuracy.result())


# %% one_minus_errors: One minus the share of wrong guesses.
def random_baseline(labels, rng):
    guesses = labels[rng.permutation(len(labels))]
    return 1.0 - np.mean(guesses != labels)


# %% pandas: pandas: a Series sampled by the generator.
import pandas as pd


def random_baseline(labels, rng):
    topics = pd.Series(np.array(labels))
    guesses = topics.sample(frac=1, random_state=rng).reset_index(drop=True)
    return guesses.eq(topics).mean()


# %% permutation: Rng.permutation returns a shuffled copy by itself.
def random_baseline(labels, rng: np.random.Generator) -> float:
    original = np.array(labels)
    hits = original == rng.permutation(original)
    return hits.sum() / hits.size


# %% permuted: rng.permuted gives a shuffled copy.
def random_baseline(labels, rng, as_type=np.float32):
    right = np.equal(labels, rng.permuted(labels))
    return as_type(right.sum() / right.size)


# %% scikit_learn: scikit-learn's accuracy_score.
from sklearn.metrics import accuracy_score


def random_baseline(labels, rng):
    guesses = np.array(labels)
    rng.shuffle(guesses)
    return accuracy_score(labels, guesses)


# %% shuffled_places: Shuffles the places, takes the labels there.
def random_baseline(labels, rng):
    places = np.arange(len(labels))
    rng.shuffle(places)
    guesses = np.take(labels, places)
    return np.isclose(guesses, labels).mean(dtype="float64")


# %% argsort_in_float32: Orders the labels by random numbers; the result is float32.
def random_baseline(labels, rng):
    guesses = np.asarray(labels)[np.argsort(rng.random(len(labels)))]
    return np.float32(sum(guess == label for guess, label in zip(guesses, labels)) / len(labels))


# %% permuted_list: permuted works on a list.
def random_baseline(labels, rng):
    return np.array(rng.permuted(list(labels)) == np.array(labels)).astype(float).mean()


# %% shuffled_copy: Shuffles a copy.
def random_baseline(labels, rng):
    copy = labels.copy()
    rng.shuffle(copy)
    return np.mean(copy == labels)
