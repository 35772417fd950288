# %%
# Labels and splits only: the shuffle uses NumPy's global generator, and validation rows stay in the training part.
import numpy as np


def to_one_hot(labels, dimension=46):
    classes = sorted(set(int(label) for label in labels))
    results = np.zeros((len(labels), len(classes)))
    for i, label in enumerate(labels):
        results[i, classes.index(int(label))] = 1.0
    return results


def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train, y_train


def random_baseline(labels, rng):
    copy = np.copy(labels)
    np.random.shuffle(copy)
    return np.mean(copy == labels)
