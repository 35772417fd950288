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
"""The IMDB assignment: reference solution and source notebook, listings 4.1 to 4.10.

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
# # Classifying movie reviews
#
# A review of a film is either positive or negative. In this notebook you train a small network to classify reviews,
# following chapter 4 of François Chollet's *Deep Learning with Python* (second edition), listings 4.1 to
# 4.10. Keep the book next to you: each question names its listing.
#
# **How it works**
#
# - There are twelve questions. In each, one cell defines a function (in question 8, two). Replace the line
#   `raise NotImplementedError(...)` with your code, and keep the function's name and its parameters as they
#   are.
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
# # Only Google Colab needs this cell. Upload imdb.zip in the file pane on the left, then run it.
# import os
#
# if "google.colab" in str(get_ipython()) and not os.path.isdir("tests"):
#     !unzip -qn imdb.zip
#     if os.path.isdir("imdb"):
#         %cd imdb
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
# ## The data (listing 4.1)
#
# 50,000 reviews from the Internet Movie Database, half of them for training and half for testing. Each review
# is a list of word indices, and only the 10,000 most frequent words are kept. A label is 1 for a positive
# review and 0 for a negative one.
#
# If the real reviews are not on this computer, the notebook uses a smaller, made-up set and says so.
# Everything works in the same way, but the figures differ. To download the real ones (19 MB, once), remove
# the `#` in the cell below. On a computer with less than 8 GB of memory, write `"synthetic"` there
# for the made-up set.

# %% tags=["active-ipynb", "skip-grading"]
# import os
#
# from shared.datasets import imdb
# from shared.notebook import training_progress
#
# # os.environ["KIT_DATA"] = "real"
# (train_data, train_labels), (test_data, test_labels) = imdb.load_data(num_words=10000)
# print(len(train_data), "reviews for training,", len(test_data), "for testing")

# %% [markdown]
# Look at the first words of the first review, its label, and the largest index in the data.

# %% tags=["active-ipynb", "skip-grading"]
# print("words: ", train_data[0][:12], "...")
# print("label: ", train_labels[0])
# print("largest word index:", max(max(sequence) for sequence in train_data))

# %% [markdown]
# ## Question 1: from indices back to words (listing 4.2)
#
# Write `decode_review(sequence, word_index)`, which turns one review back into text.
#
# - `word_index` maps each word to its rank: 1 is the most frequent word.
# - The indices in `sequence` are **three larger** than the ranks, because 0, 1 and 2 are reserved for
#   padding, the start of a review and unknown words.
# - Join the words with single spaces. An index that has no word becomes `?`.
#
# For example, with `word_index = {"good": 1, "film": 2}` the sequence `[1, 4, 5]` gives `"? good film"`.

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [raw]
# # BEGIN SOLUTION


# %%
def decode_review(sequence: list[int], word_index: dict[str, int]) -> str:
    """Turn the word indices of one review back into text (listing 4.2).

    Args:
        sequence: Word indices of one review, each three larger than the word's rank.
        word_index: Maps a word to its rank, counted from 1.

    Returns:
        The words joined by single spaces, with "?" where an index has no word.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q1: turn indices back into words, see listing 4.2")
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
# Read a review. Would you have given it the same label?

# %% tags=["active-ipynb", "skip-grading"]
# word_index = imdb.get_word_index()
# print(decode_review(train_data[0], word_index))
# print("label:", train_labels[0])

# %% [markdown]
# ## Question 2: multi-hot encoding (listing 4.3)
#
# The reviews differ in length, but a Dense layer needs rows of one width. Write
# `vectorize_sequences(sequences, dimension=10000)`, which returns one row per review and one column per word
# index: 1.0 where the index occurs in the review, and 0.0 everywhere else. A word that occurs twice
# still gives 1.0.
#
# The result is an array of shape `(len(sequences), dimension)`. For example,
# `vectorize_sequences([[0, 3], [2]], dimension=4)` gives
#
#     [[1. 0. 0. 1.]
#      [0. 0. 1. 0.]]
#
# *A note on memory:* By default, NumPy uses 64-bit floats. 25,000 rows of 10,000 such numbers need 2 GB. With
# `dtype="float32"` they need 1 GB, and Keras computes in float32 anyway. With the real reviews, the whole notebook
# then needs about 6 GB.

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [raw]
# # BEGIN SOLUTION


# %%
def vectorize_sequences(sequences: list[list[int]], dimension: int = 10000) -> np.ndarray:
    """Encode lists of word indices as rows of zeros and ones (listing 4.3).

    Args:
        sequences: One list of word indices per review.
        dimension: Number of columns, larger than every index.

    Returns:
        Array of shape (len(sequences), dimension): 1.0 where a word occurs, else 0.0.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q2: encode the reviews, see listing 4.3")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    # float32 halves the memory (1 GB instead of 2 GB per 25,000 reviews), and Keras computes in it anyway.
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
# ## Question 3: the labels
#
# The loss compares the network's output, a float, with the label. Write `vectorize_labels(labels)`, which
# returns the labels 0 and 1 as a `float32` array with one entry per label: `[1, 0, 0]` gives `[1., 0., 0.]`.

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [raw]
# # BEGIN SOLUTION


# %%
def vectorize_labels(labels: np.ndarray) -> np.ndarray:
    """Return the labels as floats (after listing 4.3).

    Args:
        labels: The labels 0 and 1, shape (n,).

    Returns:
        The same labels as a new float32 array, shape (n,).
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q3: return the labels as float32, see the lines after listing 4.3")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return np.array(labels, dtype="float32")
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# y_train = vectorize_labels(train_labels)
# y_test = vectorize_labels(test_labels)
# print(y_train[:10], y_train.dtype)

# %% [markdown]
# ## Question 4: the model (listings 4.4 and 4.5)
#
# Write `build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy")`, which returns a
# compiled model:
#
# - one Dense layer for each entry of `hidden_units`, with this number of units and the given activation,
# - then one Dense unit with a sigmoid, so that the output is a probability,
# - compiled with the optimizer `rmsprop`, the given loss and the accuracy as metric.
#
# `build_model()` is the chapter's model. `build_model(hidden_units=(32,), activation="tanh")` has a single
# hidden layer of 32 tanh units. You will use these parameters at the end, for the chapter's experiments.

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [raw]
# # BEGIN SOLUTION


# %%
def build_model(
    hidden_units: tuple[int, ...] = (16, 16),
    activation: str = "relu",
    loss: str = "binary_crossentropy",
) -> keras.Model:
    """Build and compile a network for two classes (listings 4.4 and 4.5).

    Args:
        hidden_units: Units of each hidden layer, in order.
        activation: Activation of the hidden layers.
        loss: Loss that the model is compiled with.

    Returns:
        A compiled model that gives one probability per review. It is not trained yet.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q4: build and compile the model, see listings 4.4 and 4.5")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# An untrained model already gives predictions, but poor ones: its probabilities are near 0.5.

# %% tags=["active-ipynb", "skip-grading"]
# model = build_model()
# print(model.predict(x_train[:3], verbose=0))
# model.summary()

# %% [markdown]
# ## Question 5: objects instead of names
#
# `"rmsprop"` is the name of an optimizer with its default settings. To choose the settings yourself, pass an
# object to Keras. Write `compile_with_objects(model, learning_rate=0.001)`, which compiles the given model as
# in question 4, but with objects (or functions) from `keras.optimizers`, `keras.losses` and `keras.metrics`:
#
# - RMSprop with the given learning rate,
# - binary cross-entropy,
# - binary accuracy.
#
# Return the same model, compiled.

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [raw]
# # BEGIN SOLUTION


# %%
def compile_with_objects(model: keras.Model, learning_rate: float = 0.001) -> keras.Model:
    """Compile a model with objects for optimizer, loss and metric (after listing 4.5).

    Args:
        model: The model to compile.
        learning_rate: Learning rate of RMSprop.

    Returns:
        The same model, compiled.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q5: compile with objects, see the pages after listing 4.5")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
        # Under this name the history has the keys that `plot_accuracy` reads.
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy")],
    )
    return model
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# slow_model = compile_with_objects(build_model(), learning_rate=0.0001)
# optimizer = slow_model.optimizer
# print(f"{type(optimizer).__name__} with learning rate {float(optimizer.learning_rate):.4f}")

# %% [markdown]
# ## Question 6: a validation set (listing 4.6)
#
# Some reviews are set aside, to measure during training how well the network does on reviews that it does not
# learn from. Write `split_validation(x_train, y_train, n_val=10000)`, which returns four arrays **in this
# order**:
#
# `(x_val, y_val, partial_x_train, partial_y_train)`
#
# The **first** `n_val` samples are for validation, and all others for training. With 5 samples and `n_val=2`
# the parts have 2, 2, 3 and 3 rows.

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [raw]
# # BEGIN SOLUTION


# %%
def split_validation(
    x_train: np.ndarray, y_train: np.ndarray, n_val: int = 10000
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Set the first samples aside for validation (listing 4.6).

    Args:
        x_train: Encoded reviews, shape (n, dimension).
        y_train: Labels, shape (n,).
        n_val: Number of samples to set aside.

    Returns:
        x_val and y_val with n_val rows, partial_x_train and partial_y_train with the rest.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q6: set a validation set aside, see listing 4.6")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# This sets 40 percent of the training reviews aside: of the 25,000 real ones, the chapter's 10,000.

# %% tags=["active-ipynb", "skip-grading"]
# n_val = int(0.4 * len(x_train))
# x_val, y_val, partial_x_train, partial_y_train = split_validation(x_train, y_train, n_val)
# print(len(x_val), "for validation,", len(partial_x_train), "for training")

# %% [markdown]
# ## Question 7: training (listing 4.7)
#
# Write `train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512)`. It fits the
# given, compiled model for `epochs` epochs in batches of `batch_size`, and measures loss and metric on the
# validation data after each epoch. It returns the history's dictionary: the name of a metric, and a list with
# one float per epoch, as in
#
#     {"accuracy": [0.78, 0.90, ...], "loss": [...], "val_accuracy": [...], "val_loss": [...]}

# %% [raw]
# # BEGIN QUESTION
# name: q7

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
    """Train a model and validate it after each epoch (listing 4.7).

    Args:
        model: A compiled model.
        partial_x_train: Encoded reviews to learn from, shape (n, dimension).
        partial_y_train: Their labels, shape (n,).
        x_val: Encoded reviews to validate on.
        y_val: Their labels.
        epochs: Number of passes over the training data.
        batch_size: Reviews per update.

    Returns:
        Metric name -> one float per epoch; the names of validation metrics begin with "val_".
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q7: train and validate the model, see listing 4.7")
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


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# Twenty epochs. On a laptop this takes about a minute.

# %% tags=["active-ipynb", "skip-grading"]
# history_dict = train(build_model(), partial_x_train, partial_y_train, x_val, y_val)
# print(history_dict.keys())

# %% [markdown]
# ## Question 8: two plots (listings 4.8 and 4.9)
#
# Write `plot_loss(history_dict)` and `plot_accuracy(history_dict)`. Each draws on a **new** figure and
# returns its `Axes`:
#
# - the training values as dots and the validation values as a line,
# - over the epochs, counted from 1,
# - with a title, a label on both axes, and a legend that names both.
#
# Don't call `plt.show()`: the notebook shows the figure by itself.

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [raw]
# # BEGIN SOLUTION


# %%
def plot_loss(history_dict: dict[str, list[float]]) -> Axes:
    """Plot training and validation loss over the epochs (listing 4.8).

    Args:
        history_dict: What `train` returns, with the keys "loss" and "val_loss".

    Returns:
        The axes of a new figure.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q8: plot the losses, see listing 4.8")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return _plot_both(history_dict, "loss", "Loss")
    # END SOLUTION


def plot_accuracy(history_dict: dict[str, list[float]]) -> Axes:
    """Plot training and validation accuracy over the epochs (listing 4.9).

    Args:
        history_dict: What `train` returns, with the keys "accuracy" and "val_accuracy".

    Returns:
        The axes of a new figure.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q8: plot the accuracies, see listing 4.9")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return _plot_both(history_dict, "accuracy", "Accuracy")
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
    axes.legend(loc="center right" if metric == "loss" else "lower right")  # where no curve runs
    return axes


# END SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# plot_loss(history_dict);

# %% tags=["active-ipynb", "skip-grading"]
# plot_accuracy(history_dict);

# %% [markdown]
# The dots keep getting better, the line does not: after a few epochs, the network memorises its training reviews
# and gets worse on new ones. It **overfits**.

# %% [markdown]
# ## Question 9: when to stop
#
# Write `best_epoch(history_dict)`, which returns the epoch with the lowest validation loss as an `int`. Epochs
# are counted from 1, and if two are equally good, the earlier one counts. For `{"val_loss": [0.5, 0.3, 0.4]}`
# it is 2.

# %% [raw]
# # BEGIN QUESTION
# name: q9

# %% [raw]
# # BEGIN SOLUTION


# %%
def best_epoch(history_dict: dict[str, list[float]]) -> int:
    """Find the epoch with the lowest validation loss (after listing 4.9).

    Args:
        history_dict: What `train` returns; only "val_loss" is needed.

    Returns:
        The epoch, counted from 1; the earliest one on a tie.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q9: find the best epoch, see the text after listing 4.9")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return int(np.argmin(history_dict["val_loss"])) + 1
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# In the book it is the fourth epoch. Yours may differ by a few: the weights start at random.

# %% tags=["active-ipynb", "skip-grading"]
# print("best epoch:", best_epoch(history_dict))

# %% [markdown]
# ## Question 10: once more, from scratch (listing 4.10)
#
# Now that you know when to stop, nothing needs to be set aside. Write `retrain(x_train, y_train, epochs=4)`:
# it builds a **fresh** default model with your `build_model`, trains it on **all** of the given data in
# batches of 512, and returns the trained model.
#
# This question is also graded by the trained model's accuracy on reviews that it has never seen.

# %% [raw]
# # BEGIN QUESTION
# name: q10

# %% [raw]
# # BEGIN SOLUTION


# %%
def retrain(x_train: np.ndarray, y_train: np.ndarray, epochs: int = 4) -> keras.Model:
    """Train a fresh default model on all of the data (listing 4.10).

    Args:
        x_train: Encoded reviews, shape (n, dimension).
        y_train: Labels, shape (n,).
        epochs: Number of passes over the data.

    Returns:
        The trained model.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q10: train a fresh model on all of the data, see listing 4.10")
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
# How well does it do on the test reviews? The book reports an accuracy of 0.883 on the real ones.

# %% tags=["active-ipynb", "skip-grading"]
# model = retrain(x_train, y_train)
# test_loss, test_accuracy = model.evaluate(x_test, y_test, batch_size=512, verbose=0)
# print(f"test accuracy: {test_accuracy:.3f} (the book: 0.883)")

# %% [markdown]
# ## Question 11: predictions
#
# The model gives a probability for each review. Write `predict_sentiment(model, x)`, which turns it into a
# decision: 1 if the probability is **above** 0.5, else 0. The result is an array of integers of shape `(n,)`.
# Note that `model.predict` returns shape `(n, 1)`.

# %% [raw]
# # BEGIN QUESTION
# name: q11

# %% [raw]
# # BEGIN SOLUTION


# %%
def predict_sentiment(model: keras.Model, x: np.ndarray) -> np.ndarray:
    """Decide for each review whether it is positive (after listing 4.10).

    Args:
        model: A trained model that gives one probability per review.
        x: Encoded reviews, shape (n, dimension).

    Returns:
        Integer array of shape (n,): 1 where the probability is above 0.5, else 0.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q11: predict 1 or 0 for each review, see the text after listing 4.10")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    probabilities = np.asarray(model.predict(x, batch_size=512, verbose=0))
    return (probabilities.reshape(-1) > 0.5).astype("int64")
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# About which test review is the model most certain, and about which one least?

# %% tags=["active-ipynb", "skip-grading"]
# sentiments = predict_sentiment(model, x_test)
# print("decisions:", sentiments[:10])
# print("labels:   ", test_labels[:10])
#
# probabilities = model.predict(x_test, batch_size=512, verbose=0).reshape(-1)
# confidence = np.abs(probabilities - 0.5)
# for title, place in {"surest": np.argmax(confidence), "least sure": np.argmin(confidence)}.items():
#     print(f"\n{title}: {probabilities[place]:.4f}, label {test_labels[place]}")
#     print(decode_review(test_data[place], word_index)[:400])

# %% [markdown]
# ## Question 12: the chapter's experiments
#
# The chapter ends with things to try: one or three hidden layers, more or fewer units, another loss, another
# activation. Write `compare_models(x_train, y_train, x_val, y_val, variants, epochs=4)`, which tries them
# all. `variants` maps a name to the keyword arguments of `build_model`, for example
#
#     {"one layer": {"hidden_units": (16,)}, "tanh": {"activation": "tanh"}}
#
# For each variant, build a **fresh** model with your `build_model`, train it on the training data for `epochs`
# epochs, and measure its accuracy on the validation data after the last one. Return a dictionary with the same
# names and these accuracies as floats.

# %% [raw]
# # BEGIN QUESTION
# name: q12

# %% [raw]
# # BEGIN SOLUTION


# %%
def compare_models(
    x_train: np.ndarray,
    y_train: np.ndarray,
    x_val: np.ndarray,
    y_val: np.ndarray,
    variants: dict[str, dict[str, Any]],
    epochs: int = 4,
) -> dict[str, float]:
    """Train each variant of the model and compare their validation accuracies (the chapter's experiments).

    Args:
        x_train: Encoded reviews to learn from, shape (n, dimension).
        y_train: Their labels, shape (n,).
        x_val: Encoded reviews to validate on.
        y_val: Their labels.
        variants: Name -> keyword arguments of `build_model`.
        epochs: Number of passes over the training data.

    Returns:
        Name -> validation accuracy after the last epoch, between 0 and 1.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q12: train and compare the variants, see the end of section 4.1")
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
# Guess first: which variant will win, and by how much?

# %% tags=["active-ipynb", "skip-grading"]
# from IPython.display import Markdown
#
# variants = {
#     "the chapter's model: 16, 16, relu": {},
#     "one hidden layer: 16": {"hidden_units": (16,)},
#     "three hidden layers: 16, 16, 16": {"hidden_units": (16, 16, 16)},
#     "fewer units: 8, 8": {"hidden_units": (8, 8)},
#     "more units: 32, 32": {"hidden_units": (32, 32)},
#     "many more units: 64, 64": {"hidden_units": (64, 64)},
#     "loss mse": {"loss": "mse"},
#     "activation tanh": {"activation": "tanh"},
# }
# with training_progress(networks=len(variants), epochs=4):
#     val_accuracies = compare_models(partial_x_train, partial_y_train, x_val, y_val, variants)
# rows = [f"| {name} | {accuracy:.3f} |" for name, accuracy in val_accuracies.items()]
# Markdown("\n".join(["| variant | validation accuracy |", "|---|---|", *rows]))

# %% [markdown]
# On the real reviews the differences are small, hardly larger than between two runs of the same model: for this
# task the network is large enough, and the data and the number of epochs limit its accuracy.
#
# **What to remember:** text must be turned into numbers before a network can learn from it. For two classes,
# use a sigmoid and binary cross-entropy. A network that is trained for too long gets better on its training
# data and worse on new data, which only held-out data can show.
