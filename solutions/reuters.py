# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %%
# IGNORE
"""The Reuters assignment: reference solution and source notebook, listings 4.11 to 4.22.

Importing this module defines the functions and trains nothing: the cells tagged "active-ipynb" are comments here and
run in the notebook only. Otter removes what is between BEGIN SOLUTION and END SOLUTION, and puts the prompt there.
"""

# %% [raw]
# # ASSIGNMENT CONFIG
# init_cell: true
# # Leaves the file's name out of the first cell, so that a copy under another name can still be checked.
# runs_on: jupyterlite
# check_all_cell: true
# run_tests: false
# tests:
#   files: true
#   ok_format: false
# export_cell:
#   pdf: false
#   run_tests: false
#   ignore_log: true
#   instructions: >-
#     Hand in the zip file. On Google Colab the cell below does not work: choose *File → Download → Download .ipynb*
#     there, and hand in the notebook itself.

# %% [markdown]
# # Classifying newswires
#
# A short news item is about grain, or crude oil, or a company's earnings: 46 topics in all, and each item has
# exactly one. In this notebook you train a network to find it, following chapter 4 of François Chollet's
# *Deep Learning with Python* (second edition), listings 4.11 to 4.22. Keep the book beside you: each question
# names its listing.
#
# **How it works**
#
# - There are fifteen questions. In each, one cell defines a function (in questions 4 and 8, two). Replace the
#   line `raise NotImplementedError(...)` with your code, and keep the function's name and its parameters as
#   they are.
# - Run the cell, then run `grader.check(...)` below it. It shows immediately whether the answer is right, and if
#   it is not, what to look at. You can check as often as you like.
# - Stuck? `grader.hint("q1")` gives a hint for question 1, and one more each time you run it.
#   `shared.progress()` shows which questions are done.
# - The cells between the questions use your functions on the data, as the chapter does. Run them after you have
#   answered the questions above them. Before that, they stop with a message that names the question they need.
# - Your answers may import these packages, which are installed where submissions are graded: tensorflow, keras,
#   numpy, matplotlib, scipy, pandas, scikit-learn, seaborn, tqdm, tensorboard. Others are missing there.
# - Add cells, helper functions and imports wherever you like. Only the functions are graded, and grading uses
#   more checks than the ones you see here.
# - Grading leaves out what the given cells between the questions do: they load data, train and show results. Of what
#   you add there, definitions, imports and plain constants count. What your functions need from a calculation,
#   calculate in a cell of your own. A module (`.py`) that you submit next to the notebook can be imported.

# %% tags=["active-ipynb", "setup", "skip-grading"]
# # Only Google Colab needs this cell. Upload reuters.zip in the file pane on the left, then run it.
# import os
#
# if "google.colab" in str(get_ipython()) and not os.path.isdir("tests"):
#     !unzip -qn reuters.zip
#     if os.path.isdir("reuters"):
#         %cd reuters
#     %pip install -q "otter-grader>=7,<8"

# %% [markdown]
# The next two cells load what the notebook needs. TensorFlow may print lines about oneDNN, CUDA or a GPU,
# often in red. These are notes, not errors.

# %%
from typing import Any

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers
from matplotlib.axes import Axes

# %% [markdown]
# ## The data (listing 4.11)
#
# 11,228 newswires that Reuters sent out in 1987, 8,982 of them for training and 2,246 for testing. Each is a
# list of word indices, and only the 10,000 most frequent words are kept. A label is the number of the topic,
# from 0 to 45.
#
# If the real newswires are not on this computer, the notebook uses a made-up set and says so.
# Everything works in the same way, but the figures differ. To download the real ones (3 MB, once), remove
# the `#` in the cell below. The notebook then needs about 2.5 GB of memory. If that is too much, write
# `"synthetic"` there for the made-up set.

# %% tags=["active-ipynb", "skip-grading"]
# import os
#
# from shared.datasets import reuters
# from shared.notebook import training_progress
#
# # os.environ["KIT_DATA"] = "real"
# (train_data, train_labels), (test_data, test_labels) = reuters.load_data(num_words=10000)
# print(len(train_data), "newswires for training,", len(test_data), "for testing")

# %% [markdown]
# Look at the first words of the first newswire, its label, and how many newswires the topics have.

# %% tags=["active-ipynb", "skip-grading"]
# newswires_per_topic = np.bincount(train_labels, minlength=46)
# print("words: ", train_data[0][:12], "...")
# print("label: ", train_labels[0])
# print("topics:", len(newswires_per_topic))
# print("newswires in the largest topic:", newswires_per_topic.max(), "in the smallest:", newswires_per_topic.min())

# %% [markdown]
# ## Question 1: from indices back to words (listing 4.12)
#
# Write `decode_newswire(sequence, word_index)`, which turns one newswire back into text.
#
# - `word_index` maps each word to its rank: 1 is the most frequent word.
# - The indices in `sequence` are **three larger** than the ranks, because 0, 1 and 2 are reserved for
#   padding, the start of a text and unknown words.
# - Join the words with single spaces. An index that has no word becomes `?`.
#
# For example, with `word_index = {"oil": 1, "prices": 2}` the sequence `[1, 4, 5]` gives `"? oil prices"`.

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [raw]
# # BEGIN SOLUTION


# %%
def decode_newswire(sequence: list[int], word_index: dict[str, int]) -> str:
    """Turn the word indices of one newswire back into text (listing 4.12).

    Args:
        sequence: Word indices of one newswire, each three larger than the word's rank.
        word_index: Maps a word to its rank, counted from 1.

    Returns:
        The words joined by single spaces, with "?" where an index has no word.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q1: turn indices back into words, see listing 4.12")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    word_for_index = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(word_for_index.get(index, "?") for index in sequence)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# Read a newswire. Which topic would you say it has?

# %% tags=["active-ipynb", "skip-grading"]
# word_index = reuters.get_word_index()
# print(decode_newswire(train_data[0], word_index))
# print("label:", train_labels[0])

# %% [markdown]
# ## Question 2: multi-hot encoding (listing 4.13)
#
# The newswires are encoded like the movie reviews: one row per newswire, one column per word index, 1.0
# where the index occurs in the newswire and 0.0 everywhere else. Write
# `vectorize_sequences(sequences, dimension=10000)`, or copy your function from the IMDB notebook.
#
# The result is an array of shape `(len(sequences), dimension)`. For example,
# `vectorize_sequences([[0, 3, 3], [2]], dimension=4)` gives
#
#     [[1. 0. 0. 1.]
#      [0. 0. 1. 0.]]
#
# *A note on memory:* By default, NumPy uses 64-bit floats. 9,000 rows of 10,000 such numbers need 0.7 GB. With
# `dtype="float32"` they need half of that, and Keras computes in float32 anyway.

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [raw]
# # BEGIN SOLUTION


# %%
def vectorize_sequences(sequences: list[list[int]], dimension: int = 10000) -> np.ndarray:
    """Encode lists of word indices as rows of zeros and ones (listing 4.13).

    Args:
        sequences: One list of word indices per newswire.
        dimension: Number of columns, larger than every index.

    Returns:
        Array of shape (len(sequences), dimension): 1.0 where a word occurs, else 0.0.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q2: encode the newswires, see listing 4.13")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    # float32 halves the memory, and Keras computes in it anyway.
    multi_hot = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(multi_hot, sequences, strict=True):
        row[np.asarray(sequence, dtype="int64")] = 1.0
    return multi_hot
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# x_train = vectorize_sequences(train_data)
# x_test = vectorize_sequences(test_data)
# print(x_train.shape, x_train.dtype)
# print(x_train[0])

# %% [markdown]
# ## Question 3: one-hot labels (listing 4.14)
#
# Topic 7 is not more than topic 3, so the size of the number means nothing to the network. Write
# `to_one_hot(labels, dimension=46)`, which returns one row per label: zeros, and a 1.0 in the column of the
# label. The result has the shape `(len(labels), dimension)`. For example, `to_one_hot([2, 0], dimension=3)`
# gives
#
#     [[0. 0. 1.]
#      [1. 0. 0.]]

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [raw]
# # BEGIN SOLUTION


# %%
def to_one_hot(labels: np.ndarray, dimension: int = 46) -> np.ndarray:
    """Encode each label as a row with a single 1.0 (listing 4.14).

    Args:
        labels: Integers from 0 to dimension - 1, shape (n,).
        dimension: Number of classes.

    Returns:
        Array of shape (n, dimension): 1.0 in the label's column, else 0.0.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q3: encode the labels, see listing 4.14")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    one_hot = np.zeros((len(labels), dimension), dtype="float32")
    one_hot[np.arange(len(labels)), np.asarray(labels, dtype="int64")] = 1.0
    return one_hot
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# Keras has a function for this. Is its result the same?

# %% tags=["active-ipynb", "skip-grading"]
# from keras.utils import to_categorical
#
# y_train = to_one_hot(train_labels)
# y_test = to_one_hot(test_labels)
# print(y_train.shape, y_train.dtype)
# print("the same as to_categorical:", np.array_equal(y_train, to_categorical(train_labels, num_classes=46)))

# %% [markdown]
# ## Question 4: sigmoid and softmax
#
# A last layer without activation gives any numbers, also called logits. Probabilities must be between 0 and 1, and
# if exactly one class is right, they must add up to 1. Two functions turn logits into probabilities. Write both
# with NumPy only:
#
# - `sigmoid(t)` turns each number into a probability: $\sigma(t) = \dfrac{1}{1 + e^{-t}}$
# - `softmax(z)` turns all numbers in a row together into probabilities:
#   $\text{softmax}(z)_i = \dfrac{e^{z_i}}{\sum_j e^{z_j}}$
#
# The results have the shape of the input. `softmax` works along the **last** axis, so that each row of an
# array of shape `(n, 46)` adds up to 1, and so does an array of shape `(46,)`.
#
# Both must also return finite numbers for large input, although $e^{1000}$ is too large for a float. For `softmax`,
# use that adding the same number to all logits of a row does not change the result.

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [raw]
# # BEGIN SOLUTION


# %%
def sigmoid(t: np.ndarray) -> np.ndarray:
    """Turn each number into a probability (the page on softmax).

    Args:
        t: Numbers of any size, any shape.

    Returns:
        1 / (1 + exp(-t)) for each of them, in the same shape.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q4: write the sigmoid, see its formula above")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    # logaddexp(0, -t) is the logarithm of 1 + exp(-t), computed so that nothing overflows on the way.
    return np.asarray(np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype="float64"))))
    # END SOLUTION


def softmax(z: np.ndarray) -> np.ndarray:
    """Turn the numbers of each row into probabilities that add up to 1 (the page on softmax).

    Args:
        z: Logits of any size, any shape; the classes are along the last axis.

    Returns:
        exp(z) divided by its sum along the last axis, in the same shape.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q4: write the softmax, see its formula above")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    logits = np.asarray(z, dtype="float64")
    # Now the largest exponent is 0: exp can't overflow, and the sum is at least 1.
    exponentials = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=-1, keepdims=True))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# The larger a logit, the larger its probability, and only the differences count: the second and the third row
# differ only by a constant.

# %% tags=["active-ipynb", "skip-grading"]
# logits = np.array([[2.0, 1.0, 0.0], [1.0, 2.0, 3.0], [1001.0, 1002.0, 1003.0], [-1000.0, 0.0, 1000.0]])
# for row, shares in zip(logits, softmax(logits)):
#     print(f"softmax of {row}: {shares.round(3)}, sum {shares.sum():.3f}")
# print("sigmoid of -1000, 0 and 1000:", sigmoid(np.array([-1000.0, 0.0, 1000.0])))

# %% [markdown]
# ## Question 5: two classes, one unit or two
#
# The IMDB network has one sigmoid unit for two classes. With softmax it would have two units, one per class. Is
# that a different model? Keep the logit of class 0 at 0 and call the logit of class 1 `t`. Then
#
# $$\text{softmax}([0, t]) = \left[\frac{1}{1 + e^t},\ \frac{e^t}{1 + e^t}\right] = [1 - \sigma(t),\ \sigma(t)]$$
#
# Write `two_class_softmax(t)`: for `n` logits `t` of class 1 it returns an array of shape `(n, 2)` with the
# probabilities of class 0 and class 1. Build the two logits of each row, then call your `softmax`.

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [raw]
# # BEGIN SOLUTION


# %%
def two_class_softmax(t: np.ndarray) -> np.ndarray:
    """Return the probabilities of two classes as a softmax over the logits 0 and t (the page on two outputs).

    Args:
        t: Logits of class 1, shape (n,).

    Returns:
        Array of shape (n, 2): the probabilities of class 0 and of class 1, which are 1 - sigmoid(t) and sigmoid(t).
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q5: make a softmax over the two logits 0 and t, see the formula above")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    logits_of_class_1 = np.asarray(t, dtype="float64")
    return softmax(np.stack([np.zeros_like(logits_of_class_1), logits_of_class_1], axis=-1))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# The dots of class 1 are on the line of the sigmoid: one sigmoid unit gives the same probabilities as two softmax
# units.

# %% tags=["active-ipynb", "skip-grading"]
# t = np.linspace(-8, 8, 33)
# print("largest difference:", np.abs(two_class_softmax(t)[:, 1] - sigmoid(t)).max())
#
# figure, axes = plt.subplots()
# axes.plot(t, two_class_softmax(t)[:, 1], "o", label="softmax([0, t]), class 1")
# axes.plot(t, sigmoid(t), label="sigmoid(t)")
# axes.plot(t, two_class_softmax(t)[:, 0], ":", label="softmax([0, t]), class 0")
# axes.set(title="Two classes", xlabel="Logit t of class 1", ylabel="Probability")
# axes.legend();

# %% [markdown]
# ## Question 6: the model (listings 4.15 and 4.16)
#
# Write `build_model(hidden_units=(64, 64), loss="categorical_crossentropy")`, which returns a compiled model:
#
# - one Dense layer with relu for each entry of `hidden_units`, with this number of units,
# - then 46 Dense units with a softmax, one for each topic,
# - compiled with the optimizer `rmsprop`, the given loss and the accuracy as metric.
#
# The hidden layers are wider than the 16 units of the IMDB network. Later layers can't recover information that a
# layer drops, and 46 topics need more information than two classes. Question 14 tests this.

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [raw]
# # BEGIN SOLUTION


# %%
def build_model(hidden_units: tuple[int, ...] = (64, 64), loss: str = "categorical_crossentropy") -> keras.Model:
    """Build and compile a network for 46 topics (listings 4.15 and 4.16).

    Args:
        hidden_units: Units of each hidden layer, in order.
        loss: Loss that the model is compiled with.

    Returns:
        A compiled model that gives 46 probabilities per newswire. It is not trained yet.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q6: build and compile the model, see listings 4.15 and 4.16")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# An untrained model knows nothing yet: the probabilities add up to 1, but all are similar.

# %% tags=["active-ipynb", "skip-grading"]
# model = build_model()
# untrained = model.predict(x_train[:1], verbose=0)
# print(f"shape {untrained.shape}, sum {untrained.sum():.3f}, largest probability {untrained.max():.3f}")
# model.summary()

# %% [markdown]
# ## Question 7: a validation set (listing 4.17)
#
# Write `split_validation(x_train, y_train, n_val=1000)`, which returns four arrays **in this order**:
#
# `(x_val, y_val, partial_x_train, partial_y_train)`
#
# The **first** `n_val` samples are for validation, and all others for training. With 5 samples and `n_val=2`
# the parts have 2, 2, 3 and 3 rows.

# %% [raw]
# # BEGIN QUESTION
# name: q7

# %% [raw]
# # BEGIN SOLUTION


# %%
def split_validation(
    x_train: np.ndarray, y_train: np.ndarray, n_val: int = 1000
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Set the first samples aside for validation (listing 4.17).

    Args:
        x_train: Encoded newswires, shape (n, dimension).
        y_train: Labels, shape (n, 46) or (n,).
        n_val: Number of samples to set aside.

    Returns:
        x_val and y_val with n_val rows, partial_x_train and partial_y_train with the rest.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q7: set a validation set aside, see listing 4.17")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# This sets the chapter's 1,000 newswires aside, or one in eight if there are fewer than 8,000.

# %% tags=["active-ipynb", "skip-grading"]
# n_val = min(1000, len(x_train) // 8)
# x_val, y_val, partial_x_train, partial_y_train = split_validation(x_train, y_train, n_val)
# print(len(x_val), "for validation,", len(partial_x_train), "for training")

# %% [markdown]
# ## Question 8: training and looking at it (listings 4.18 to 4.20)
#
# Write `train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512)`. It fits the
# given, compiled model for `epochs` epochs in batches of `batch_size`, and measures loss and metric on the
# validation data after each epoch. It returns the history's dictionary: the name of a metric, and a list with
# one float per epoch.
#
# Write also `plot_history(history_dict)`, which draws the loss and the accuracy and returns the two `Axes`
# **in this order**. Each of them shows
#
# - the training values as dots and the validation values as a line,
# - over the epochs, counted from 1,
# - with a title, a label on both axes, and a legend that names both.
#
# Draw on a **new** figure, or on two of them, and don't call `plt.show()`: the notebook shows them by itself.

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [raw]
# # BEGIN SOLUTION


# %%
def train(
    model: keras.Model,
    partial_x_train: np.ndarray,
    partial_y_train: np.ndarray,
    x_val: np.ndarray,
    y_val: np.ndarray,
    epochs: int = 20,
    batch_size: int = 512,
) -> dict[str, list[float]]:
    """Train a model and validate it after each epoch (listing 4.18).

    Args:
        model: A compiled model.
        partial_x_train: Encoded newswires to learn from, shape (n, dimension).
        partial_y_train: Their labels, in the form that the model's loss takes.
        x_val: Encoded newswires to validate on.
        y_val: Their labels.
        epochs: Number of passes over the training data.
        batch_size: Newswires per update.

    Returns:
        Metric name -> one float per epoch; the names of validation metrics begin with "val_".
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q8: train and validate the model, see listing 4.18")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=2,  # one line per epoch
    )
    history_dict: dict[str, list[float]] = history.history
    return history_dict
    # END SOLUTION


def plot_history(history_dict: dict[str, list[float]]) -> tuple[Axes, Axes]:
    """Plot loss and accuracy over the epochs, each in training and in validation (listings 4.19 and 4.20).

    Args:
        history_dict: What `train` returns, with the keys "loss", "val_loss", "accuracy" and "val_accuracy".

    Returns:
        The axes of the loss and those of the accuracy, on new figures.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q8: plot losses and accuracies, see listings 4.19 and 4.20")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return _plot_both(history_dict, "loss", "Loss"), _plot_both(history_dict, "accuracy", "Accuracy")
    # END SOLUTION


# BEGIN SOLUTION NO PROMPT
def _plot_both(history_dict: dict[str, list[float]], metric: str, name: str) -> Axes:
    """Plot one metric: training values as dots, validation values as a line."""
    epochs = range(1, len(history_dict[metric]) + 1)
    _, axes = plt.subplots()
    axes.plot(epochs, history_dict[metric], "o", label=f"{name} in training")
    axes.plot(epochs, history_dict[f"val_{metric}"], "-", label=f"{name} in validation")
    axes.set(title=f"{name} in training and validation", xlabel="Epoch", ylabel=name)
    axes.locator_params(axis="x", integer=True)  # there is no epoch 2.5
    axes.legend(loc="upper right" if metric == "loss" else "lower right")  # where no curve runs
    return axes


# END SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# Twenty epochs. On a laptop this takes about twenty seconds.

# %% tags=["active-ipynb", "skip-grading"]
# history_dict = train(build_model(), partial_x_train, partial_y_train, x_val, y_val)
# print(history_dict.keys())

# %% tags=["active-ipynb", "skip-grading"]
# plot_history(history_dict);

# %% [markdown]
# The network overfits again, but later. In the book it stops improving after nine epochs. Yours may differ by a
# few: the weights start at random.

# %% tags=["active-ipynb", "skip-grading"]
# val_losses = history_dict["val_loss"]
# print("epoch with the lowest validation loss:", int(np.argmin(val_losses)) + 1)

# %% [markdown]
# ## Question 9: once more, from scratch (listing 4.21)
#
# Write `retrain(x_train, y_train, epochs=9)`: it builds a **fresh** default model with your `build_model`,
# trains it on **all** of the given data in batches of 512, and returns the trained model.
#
# This question is also graded by the trained model's accuracy on newswires that it has never seen.

# %% [raw]
# # BEGIN QUESTION
# name: q9

# %% [raw]
# # BEGIN SOLUTION


# %%
def retrain(x_train: np.ndarray, y_train: np.ndarray, epochs: int = 9) -> keras.Model:
    """Train a fresh default model on all of the data (listing 4.21).

    Args:
        x_train: Encoded newswires, shape (n, dimension).
        y_train: One-hot labels, shape (n, 46).
        epochs: Number of passes over the data.

    Returns:
        The trained model.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q9: train a fresh model on all of the data, see listing 4.21")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=2)
    return model
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# How well does it do on the test newswires? The book reports an accuracy of 0.797 on the real ones.

# %% tags=["active-ipynb", "skip-grading"]
# model = retrain(x_train, y_train)
# test_loss, test_accuracy = model.evaluate(x_test, y_test, batch_size=512, verbose=0)
# print(f"test accuracy: {test_accuracy:.3f} (the book: 0.797)")

# %% [markdown]
# ## Question 10: what guessing would give
#
# With two classes of equal size, half of all random guesses are right. How many are right with 46 topics of very
# different sizes? Write `random_baseline(labels, rng)`: it shuffles a **copy** of the labels with `rng`, uses the
# shuffled labels as guesses, and returns the share of right guesses as a float. It does not change `labels`.
#
# `rng` is a NumPy generator, such as `np.random.default_rng(0)`. Take all randomness from it, so that the
# same seed gives the same result.

# %% [raw]
# # BEGIN QUESTION
# name: q10

# %% [raw]
# # BEGIN SOLUTION


# %%
def random_baseline(labels: np.ndarray, rng: np.random.Generator) -> float:
    """Measure how often shuffled labels equal the labels (after listing 4.21).

    Args:
        labels: Integer labels, shape (n,). They are not changed.
        rng: Source of randomness.

    Returns:
        Share of positions where both are equal, between 0 and 1.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q10: compare the labels with a shuffled copy, see the text after listing 4.21")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    guesses = np.array(labels)
    rng.shuffle(guesses)
    return float(np.mean(guesses == np.asarray(labels)))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# The book reports 0.187. One shuffle depends on chance, so look at the mean of many too. Always guessing the most
# frequent topic is better than that, and your network must be better still.

# %% tags=["active-ipynb", "skip-grading"]
# rng = np.random.default_rng(0)
# baselines = [random_baseline(test_labels, rng) for _ in range(200)]
# most_frequent = np.bincount(train_labels).argmax()
# print(f"random guesses: {baselines[0]:.3f} (the book: 0.187), mean of {len(baselines)}: {np.mean(baselines):.3f}")
# print(f"always topic {most_frequent}: {np.mean(test_labels == most_frequent):.3f}")
# print(f"the network: {test_accuracy:.3f}")

# %% [markdown]
# ## Question 11: predictions
#
# Write `predict_topics(model, x)`, which returns two arrays **in this order**:
#
# - the probabilities that the model gives, shape `(n, 46)`,
# - the topics: for each newswire the index of its largest probability, integers of shape `(n,)`.

# %% [raw]
# # BEGIN QUESTION
# name: q11

# %% [raw]
# # BEGIN SOLUTION


# %%
def predict_topics(model: keras.Model, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Predict the probabilities of all topics, and the most probable one (after listing 4.21).

    Args:
        model: A trained model that gives one probability per topic.
        x: Encoded newswires, shape (n, dimension).

    Returns:
        The probabilities, shape (n, 46), and the topics as integers, shape (n,).
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q11: predict probabilities and topics, see the text after listing 4.21")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    probabilities = np.asarray(model.predict(x, batch_size=512, verbose=0))
    return probabilities, probabilities.argmax(axis=-1)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# For the first test newswire: 46 numbers, which add up to 1, and the topic with the largest of them.

# %% tags=["active-ipynb", "skip-grading"]
# probabilities, topics = predict_topics(model, x_test)
# print("shape:", probabilities.shape, "of one prediction:", probabilities[0].shape)
# print(f"sum: {probabilities[0].sum():.4f}")
# print(f"most probable topic: {np.argmax(probabilities[0])} with {probabilities[0].max():.3f}")
# print("topics:", topics[:10])
# print("labels:", test_labels[:10])
# print(f"share of right topics: {np.mean(topics == test_labels):.3f}")

# %% [markdown]
# ## Question 12: integer labels
#
# The labels may also stay integers, with a loss for integers. `sparse_categorical_crossentropy` is the same
# function of the probabilities, but takes the label's number instead of its one-hot row. Write
# `build_sparse_model(hidden_units=(64, 64))`, which returns the network of question 6, compiled for integer
# labels.

# %% [raw]
# # BEGIN QUESTION
# name: q12

# %% [raw]
# # BEGIN SOLUTION


# %%
def build_sparse_model(hidden_units: tuple[int, ...] = (64, 64)) -> keras.Model:
    """Build and compile the network of question 6 for integer labels (before listing 4.22).

    Args:
        hidden_units: Units of each hidden layer, in order.

    Returns:
        A compiled model with the sparse categorical cross-entropy as loss. It is not trained yet.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q12: compile the network for integer labels, see the text before listing 4.22")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return build_model(hidden_units, loss="sparse_categorical_crossentropy")
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# First the two losses of the same predictions, then a network trained with integer labels, next to the one of
# question 9.

# %% tags=["active-ipynb", "skip-grading"]
# one_hot_losses = keras.losses.categorical_crossentropy(y_test[:4], probabilities[:4])
# integer_losses = keras.losses.sparse_categorical_crossentropy(test_labels[:4], probabilities[:4])
# print("losses with one-hot labels:", np.asarray(one_hot_losses).round(4))
# print("losses with integer labels:", np.asarray(integer_losses).round(4))
#
# sparse_model = build_sparse_model()
# sparse_model.fit(x_train, train_labels, epochs=9, batch_size=512, verbose=0)
# _, sparse_test_accuracy = sparse_model.evaluate(x_test, test_labels, batch_size=512, verbose=0)
# print(f"test accuracy, trained with one-hot labels: {test_accuracy:.3f}")
# print(f"test accuracy, trained with integer labels: {sparse_test_accuracy:.3f}")

# %% [markdown]
# ## Question 13: a bottleneck (listing 4.22)
#
# What if a hidden layer has far fewer units than there are topics? Write
# `build_bottleneck_model(bottleneck_units=4)`, which returns a compiled model as in question 6, but with a
# first hidden layer of 64 units and a second one of only `bottleneck_units`.

# %% [raw]
# # BEGIN QUESTION
# name: q13

# %% [raw]
# # BEGIN SOLUTION


# %%
def build_bottleneck_model(bottleneck_units: int = 4) -> keras.Model:
    """Build and compile a network with a narrow second hidden layer (listing 4.22).

    Args:
        bottleneck_units: Units of the second hidden layer.

    Returns:
        A compiled model with 64, bottleneck_units and 46 units. It is not trained yet.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q13: build a network with a narrow layer, see listing 4.22")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return build_model(hidden_units=(64, bottleneck_units))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# bottleneck_model = build_bottleneck_model()
# bottleneck_model.predict(x_train[:1], verbose=0)
# bottleneck_model.summary()

# %% [markdown]
# ## Question 14: what the bottleneck costs
#
# Write `bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128)`. It
# trains a fresh default model and a fresh bottleneck model **in the same way**, on the training data for `epochs`
# epochs in batches of `batch_size`, and validates both after each epoch. It returns the highest validation
# accuracy of the default model **minus** that of the bottleneck model, as a float: positive if the bottleneck
# model is worse.

# %% [raw]
# # BEGIN QUESTION
# name: q14

# %% [raw]
# # BEGIN SOLUTION


# %%
def bottleneck_drop(
    x_train: np.ndarray,
    y_train: np.ndarray,
    x_val: np.ndarray,
    y_val: np.ndarray,
    bottleneck_units: int = 4,
    epochs: int = 20,
    batch_size: int = 128,
) -> float:
    """Measure how much peak validation accuracy a narrow layer costs (listing 4.22).

    Args:
        x_train: Encoded newswires to learn from, shape (n, dimension).
        y_train: Their one-hot labels, shape (n, 46).
        x_val: Encoded newswires to validate on.
        y_val: Their labels.
        bottleneck_units: Units of the narrow layer.
        epochs: Number of passes over the training data, for either model.
        batch_size: Newswires per update, for either model.

    Returns:
        Highest validation accuracy of the default model minus that of the bottleneck model.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q14: train both models alike and compare their peaks, see listing 4.22")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units=bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        peaks.append(max(history.history["val_accuracy"]))
    return float(peaks[0] - peaks[1])
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# This trains two networks, which takes half a minute or more. In the book the
# bottleneck costs about 8 points, and yours may cost two or three more: four numbers per newswire hold most of the
# information for 46 topics, but not all.

# %% tags=["active-ipynb", "skip-grading"]
# with training_progress(networks=2, epochs=20):
#     drop = bottleneck_drop(partial_x_train, partial_y_train, x_val, y_val)
# print(f"the bottleneck costs {100 * drop:.1f} points of validation accuracy (the book: about 8)")

# %% [markdown]
# ## Question 15: the chapter's experiments
#
# The chapter ends with things to try: larger or smaller layers, one or three of them. Write
# `compare_models(x_train, y_train, x_val, y_val, variants, epochs=9)`, which tries them all. `variants` maps a
# name to the keyword arguments of `build_model`, for example
#
#     {"one layer": {"hidden_units": (64,)}, "more units": {"hidden_units": (128, 128)}}
#
# For each variant, build a **fresh** model with your `build_model`, train it on the training data for `epochs`
# epochs, and measure its accuracy on the validation data after the last one. Return a dictionary with the same
# names and these accuracies as floats.

# %% [raw]
# # BEGIN QUESTION
# name: q15

# %% [raw]
# # BEGIN SOLUTION


# %%
def compare_models(
    x_train: np.ndarray,
    y_train: np.ndarray,
    x_val: np.ndarray,
    y_val: np.ndarray,
    variants: dict[str, dict[str, Any]],
    epochs: int = 9,
) -> dict[str, float]:
    """Train each variant of the model and compare their validation accuracies (the chapter's experiments).

    Args:
        x_train: Encoded newswires to learn from, shape (n, dimension).
        y_train: Their one-hot labels, shape (n, 46).
        x_val: Encoded newswires to validate on.
        y_val: Their labels.
        variants: Name -> keyword arguments of `build_model`.
        epochs: Number of passes over the training data.

    Returns:
        Name -> validation accuracy after the last epoch, between 0 and 1.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q15: train and compare the variants, see the end of section 4.2")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    val_accuracy_per_variant = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        metrics = model.evaluate(x_val, y_val, batch_size=512, verbose=0, return_dict=True)
        val_accuracy_per_variant[name] = float(metrics["accuracy"])
    return val_accuracy_per_variant
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# Guess first: is a wider network better, or a deeper one?

# %% tags=["active-ipynb", "skip-grading"]
# from IPython.display import Markdown
#
# variants = {
#     "the chapter's model: 64, 64": {},
#     "fewer units: 32, 32": {"hidden_units": (32, 32)},
#     "more units: 128, 128": {"hidden_units": (128, 128)},
#     "one hidden layer: 64": {"hidden_units": (64,)},
#     "three hidden layers: 64, 64, 64": {"hidden_units": (64, 64, 64)},
# }
# with training_progress(networks=len(variants), epochs=9):
#     val_accuracies = compare_models(partial_x_train, partial_y_train, x_val, y_val, variants)
# rows = [f"| {name} | {accuracy:.3f} |" for name, accuracy in val_accuracies.items()]
# Markdown("\n".join(["| variant | validation accuracy |", "|---|---|", *rows]))

# %% [markdown]
# A difference of one or two points may be chance: with 1,000 newswires for validation, one point is ten newswires.
# Run a variant twice before you trust its figure.
#
# **What to remember:** if one class of many is right, use a softmax with one unit per class and the categorical
# cross-entropy, or its sparse form for integer labels. An accuracy means little until you know the accuracy of
# guessing. A layer that is too narrow drops information that no later layer can recover.
