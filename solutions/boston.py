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
"""The Boston assignment: reference solution and source notebook, listings 4.23 to 4.31.

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
# # Predicting house prices
#
# In the other notebooks, a network chooses between classes. Here it predicts a number: the price of a house in
# a suburb of Boston in the 1970s. This is called **regression**. This notebook follows chapter 4 of François
# Chollet's *Deep Learning with Python* (second edition), listings 4.23 to 4.31. Keep the book next to you: each
# question names its listing.
#
# **How it works**
#
# - There are ten questions. In each, one cell defines a function. Replace the line
#   `raise NotImplementedError(...)` with your code, and keep the function's name and its parameters as they are.
# - Run the cell, then run `grader.check(...)` below it. It shows immediately whether the answer is right, and if
#   it is not, what to look at. You can check as often as you like.
# - Stuck? `grader.hint("q1")` gives a hint for question 1, and one more each time you run it.
#   `shared.progress()` shows which questions are done.
# - The cells between the questions use your functions on the data, as the chapter does. Run them after you have
#   answered the questions above them. Before that, they stop with a message that names the question they need.
#   Some of them train many networks and take minutes; the text before them says so.
# - Your answers may import these packages, which are installed where submissions are graded: tensorflow, keras,
#   numpy, matplotlib, scipy, pandas, scikit-learn, seaborn, tqdm, tensorboard. Others are missing there.
# - Add cells, helper functions and imports wherever you like. Only the functions are graded, and grading uses
#   more checks than the ones you see here.
# - Grading leaves out what the given cells between the questions do: they load data, train and show results. Of what
#   you add there, definitions, imports and plain constants count. What your functions need from a calculation,
#   calculate in a cell of your own. A module (`.py`) that you submit next to the notebook can be imported.

# %% tags=["active-ipynb", "setup", "skip-grading"]
# # Only Google Colab needs this cell. Upload boston.zip in the file pane on the left, then run it.
# import os
#
# if "google.colab" in str(get_ipython()) and not os.path.isdir("tests"):
#     !unzip -qn boston.zip
#     if os.path.isdir("boston"):
#         %cd boston
#     %pip install -q "otter-grader>=7,<8"

# %% [markdown]
# The next two cells load what the notebook needs. TensorFlow may print lines about oneDNN, CUDA or a GPU,
# often in red. These are notes, not errors.

# %%
from collections.abc import Callable
from functools import partial
from typing import Any

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers
from matplotlib.axes import Axes

# %% [markdown]
# ## The data (listing 4.23)
#
# 506 suburbs of Boston, 404 of them for training and 102 for testing. Each has 13 features, such as the crime
# rate, the average number of rooms or the tax rate, and a target: the median price of its houses in thousands
# of dollars.
#
# *A word about this data:* one of the 13 features was computed from the share of Black residents, on the
# assumption that it affects prices. The data is here because the chapter teaches with it. Do not take it as an
# example of data to collect or to predict from today.
#
# If the real data is not on this computer, the notebook uses a made-up set and says so. Everything
# works in the same way, but the figures differ. To download the real data (60 kB, once), remove the `#`
# in the cell below.

# %% tags=["active-ipynb", "skip-grading"]
# import os
#
# from shared.datasets import boston_housing
# from shared.notebook import training_progress
#
# # os.environ["KIT_DATA"] = "real"
# (train_data, train_targets), (test_data, test_targets) = boston_housing.load_data()
# print("training data:", train_data.shape, "test data:", test_data.shape)
# print("first prices, in thousands of dollars:", train_targets[:10])

# %% [markdown]
# Look at the scales: some features are between 0 and 1, others go up to several hundred.

# %% tags=["active-ipynb", "skip-grading"]
# from IPython.display import Markdown
#
# rows = [f"| {column} | {x.min():.2f} | {x.mean():.2f} | {x.max():.2f} |" for column, x in enumerate(train_data.T)]
# Markdown("\n".join(["| feature | smallest | mean | largest |", "|---|---|---|---|", *rows]))

# %% [markdown]
# ## Question 1: one scale for all features (listing 4.24)
#
# It is difficult for a network to learn from features on such different scales. Write
# `normalize(train_data, test_data)`, which returns both **in this order**, with each feature (each column)
# shifted and scaled so that in the training data its mean is 0 and its standard deviation is 1.
#
# - The test data is shifted and scaled by the **training** data's mean and standard deviation. Nothing may be
#   computed from the test data, not even these two.
# - Do not change the given arrays: return new ones.
#
# For example, the training data `[[1.], [3.]]` has mean 2 and standard deviation 1. It becomes
# `[[-1.], [1.]]`, and the test data `[[4.]]` becomes `[[2.]]`.

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [raw]
# # BEGIN SOLUTION


# %%
def normalize(train_data: np.ndarray, test_data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bring all features to one scale, that of the training data (listing 4.24).

    Args:
        train_data: Features to learn from, shape (n, features).
        test_data: Features to test with, shape (m, features).

    Returns:
        New arrays of the same shapes: both minus the training data's mean, divided by its standard deviation, for
        each feature.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q1: bring the features to one scale, see listing 4.24")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    mean = np.mean(train_data, axis=0)
    std = np.std(train_data, axis=0)
    return (np.asarray(train_data) - mean) / std, (np.asarray(test_data) - mean) / std
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# The scaled data gets a new name, so that you can run this cell twice without scaling twice. In the test data the
# means are near 0 and the standard deviations near 1, but not exactly: the scale is that of the training data.

# %% tags=["active-ipynb", "skip-grading"]
# x_train, x_test = normalize(train_data, test_data)
# for name, x in {"training": x_train, "test": x_test}.items():
#     means, deviations = x.mean(axis=0), x.std(axis=0)
#     print(f"{name}: means at most {np.abs(means).max():.2f} away from 0,", end=" ")
#     print(f"standard deviations from {deviations.min():.2f} to {deviations.max():.2f}")

# %% [markdown]
# ## Question 2: the model (listing 4.25)
#
# Write `build_model(hidden_units=(64, 64))`, which returns a compiled model:
#
# - one Dense layer with relu for each entry of `hidden_units`, with this number of units,
# - then one Dense unit **without** activation, so that the output can be any number,
# - compiled with the optimizer `rmsprop`, the loss `mse` (mean squared error) and the metric `mae` (mean
#   absolute error).
#
# An MAE of 2.5 means that the predictions are off by 2,500 dollars on average.

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [raw]
# # BEGIN SOLUTION


# %%
def build_model(hidden_units: tuple[int, ...] = (64, 64)) -> keras.Model:
    """Build and compile a network that predicts one number (listing 4.25).

    Args:
        hidden_units: Units of each hidden layer, in order.

    Returns:
        A compiled model that gives one price per row. It is not trained yet.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q2: build and compile the model, see listing 4.25")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# An untrained model predicts prices near zero, so its MAE is about as large as the mean price. The second figure is
# a better one to beat: the MAE of predicting the mean price for every suburb.

# %% tags=["active-ipynb", "skip-grading"]
# model = build_model()
# _, untrained_mae = model.evaluate(x_train, train_targets, verbose=0)
# mean_price = train_targets.mean()
# print(f"MAE of an untrained model: {untrained_mae:.2f}")
# print(f"MAE of always saying {mean_price:.2f}: {np.abs(train_targets - mean_price).mean():.2f}")
# model.summary()

# %% [markdown]
# ## Question 3: K-fold validation (listing 4.26)
#
# There are only few samples. One validation set would be so small that its score depends on which samples are in
# it. So the data is divided into `k` blocks, or folds, and each of them is the validation set once.
#
# Write `k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16)`:
#
# - Fold 0 validates on the first `len(train_data) // k` samples, fold 1 on the next ones, and so on.
# - It trains on **all others**, those before the block and those after it. If `k` does not divide the number of
#   samples, some samples remain at the end: every fold trains on them.
# - Each fold starts with a **fresh** model. The argument `build_model` is a function, passed without brackets:
#   call `build_model()` to get a new compiled model.
# - Return a list with one float per fold: the MAE on its validation samples after the training.
#
# Train with `verbose=0`. `model.evaluate(..., return_dict=True)` returns the loss and the metric by name.

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [raw]
# # BEGIN SOLUTION


# %%
def k_fold_scores(
    train_data: np.ndarray,
    train_targets: np.ndarray,
    build_model: Callable[..., keras.Model],
    k: int = 4,
    epochs: int = 100,
    batch_size: int = 16,
) -> list[float]:
    """Validate a model on each of k folds in turn (listing 4.26).

    Args:
        train_data: Scaled features, shape (n, features).
        train_targets: Prices in thousands of dollars, shape (n,).
        build_model: Gives a fresh, compiled model at each call.
        k: Number of folds.
        epochs: Number of passes over the training samples of a fold.
        batch_size: Samples per update.

    Returns:
        The validation MAE of each fold, in thousands of dollars.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q3: train and validate a fresh model per fold, see listing 4.26")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    scores = []
    for x, y, x_val, y_val in _folds(train_data, train_targets, k):
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        metrics = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
        scores.append(float(metrics[_mae_name(list(metrics))]))
    return scores
    # END SOLUTION


# BEGIN SOLUTION NO PROMPT
def _folds(data: np.ndarray, targets: np.ndarray, k: int) -> list[tuple[np.ndarray, ...]]:
    """Return, for each fold, the training samples with their targets, then the validation samples with theirs."""
    x, y = np.asarray(data), np.asarray(targets)
    block = len(x) // k
    bounds = [(fold * block, (fold + 1) * block) for fold in range(k)]
    return [
        (np.concatenate([x[:start], x[stop:]]), np.concatenate([y[:start], y[stop:]]), x[start:stop], y[start:stop])
        for start, stop in bounds
    ]


def _mae_name(metric_names: list[str]) -> str:
    """Find the mean absolute error among a model's metrics: mae, mean_absolute_error, or by another name."""
    metrics = [name for name in metric_names if name != "loss"]
    if not metrics:
        raise ValueError('The model reports no mean absolute error. Compile it with metrics=["mae"] (listing 4.25).')
    usual = [name for name in metrics if name.lower().replace("_", "") in ("mae", "meanabsoluteerror")]
    return (usual or metrics)[0]


# END SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# This trains four networks for 100 epochs each. On a laptop it takes about half a minute. The book
# reports a mean of 2.57 on the real data. See how much the folds differ: this is how much the
# score of a single validation set would depend on chance.

# %% tags=["active-ipynb", "skip-grading"]
# with training_progress(networks=4, epochs=100):
#     fold_scores = k_fold_scores(x_train, train_targets, build_model)
# print("MAE of each fold:", [round(score, 2) for score in fold_scores])
# print(f"mean: {np.mean(fold_scores):.2f} (the book: 2.57)")

# %% [markdown]
# ## Question 4: the same for every epoch (listing 4.27)
#
# After how many epochs should the training stop? To find out, train for longer and record the validation MAE
# after every epoch. Write
# `k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16)`, which uses the
# same folds and fresh models as question 3. It returns a list with one entry per fold: a list of `epochs`
# floats, the validation MAE after each epoch.
#
# `model.fit(..., validation_data=(x_val, y_val)).history` has these values, under a name that begins with `val_`.

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [raw]
# # BEGIN SOLUTION


# %%
def k_fold_histories(
    train_data: np.ndarray,
    train_targets: np.ndarray,
    build_model: Callable[..., keras.Model],
    k: int = 4,
    epochs: int = 500,
    batch_size: int = 16,
) -> list[list[float]]:
    """Validate a model after every epoch, on each of k folds in turn (listing 4.27).

    Args:
        train_data: Scaled features, shape (n, features).
        train_targets: Prices in thousands of dollars, shape (n,).
        build_model: Gives a fresh, compiled model at each call.
        k: Number of folds.
        epochs: Number of passes over the training samples of a fold.
        batch_size: Samples per update.

    Returns:
        For each fold, the validation MAE after each epoch, in thousands of dollars.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q4: record the validation MAE of every epoch, see listing 4.27")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    all_mae_histories = []
    for x, y, x_val, y_val in _folds(train_data, train_targets, k):
        model = build_model()
        history = model.fit(
            x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        names = [name.removeprefix("val_") for name in history if name.startswith("val_")]
        all_mae_histories.append([float(mae) for mae in history[f"val_{_mae_name(names)}"]])
    return all_mae_histories
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# **The next cell takes two to five minutes** on a laptop: it trains four networks for 500 epochs each. A line shows
# which one trains and how long it still takes. To see whether everything works, set `num_epochs` to 50 first.

# %% tags=["active-ipynb", "skip-grading"]
# num_epochs = 500
# with training_progress(networks=4, epochs=num_epochs):
#     all_mae_histories = k_fold_histories(x_train, train_targets, build_model, epochs=num_epochs)
# print(len(all_mae_histories), "folds with", len(all_mae_histories[0]), "epochs each")

# %% [markdown]
# ## Question 5: the mean of the folds (listing 4.28)
#
# Write `average_history(all_mae_histories)`, which returns a list with one float per epoch: the mean of that
# epoch's MAE over all folds. For `[[4.0, 2.0, 1.0], [6.0, 3.0, 2.0]]` it is `[5.0, 2.5, 1.5]`.

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [raw]
# # BEGIN SOLUTION


# %%
def average_history(all_mae_histories: list[list[float]]) -> list[float]:
    """Average the folds' histories epoch by epoch (listing 4.28).

    Args:
        all_mae_histories: For each fold, the validation MAE after each epoch.

    Returns:
        For each epoch, the mean over the folds.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q5: average over the folds, see listing 4.28")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return [float(np.mean(mae_of_folds)) for mae_of_folds in zip(*all_mae_histories, strict=True)]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# average_mae_history = average_history(all_mae_histories)
# print("first epochs:", [round(mae, 2) for mae in average_mae_history[:5]])
# print("last epochs: ", [round(mae, 2) for mae in average_mae_history[-5:]])

# %% [markdown]
# ## Question 6: a plot (listings 4.29 and 4.30)
#
# Write `plot_validation_mae(average_mae_history, skip=0)`, which draws the validation MAE over the epochs on a
# **new** figure and returns its `Axes`. Both axes have a label. The first `skip` epochs are not
# drawn: their values are so high that the others are hard to see.
#
# The epochs on the axis are counted from 1, so with `skip=10` the curve begins at epoch 11. The book begins at
# 1 again, and that is right too. Don't call `plt.show()`: the notebook shows the figure by itself.

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [raw]
# # BEGIN SOLUTION


# %%
def plot_validation_mae(average_mae_history: list[float], skip: int = 0) -> Axes:
    """Plot the validation MAE over the epochs (listings 4.29 and 4.30).

    Args:
        average_mae_history: For each epoch, the mean validation MAE in thousands of dollars.
        skip: Number of epochs to leave out at the beginning.

    Returns:
        The axes of a new figure.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q6: plot the validation MAE, see listings 4.29 and 4.30")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    epochs = range(skip + 1, len(average_mae_history) + 1)
    _, axes = plt.subplots()
    axes.plot(epochs, average_mae_history[skip:])
    title = f"Mean of the folds, from epoch {skip + 1}"
    axes.set(title=title, xlabel="Epoch", ylabel="Validation MAE (thousands of dollars)")
    axes.locator_params(axis="x", integer=True)  # there is no epoch 2.5
    return axes
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% tags=["active-ipynb", "skip-grading"]
# plot_validation_mae(average_mae_history);

# %% [markdown]
# There is not much to see. Without the first ten epochs, the plot shows what happens later: the MAE goes down,
# and then slowly up again.

# %% tags=["active-ipynb", "skip-grading"]
# plot_validation_mae(average_mae_history, skip=10);

# %% [markdown]
# ## Question 7: how many epochs
#
# Write `best_num_epochs(average_mae_history, skip=10)`, which returns as an `int` the epoch with the lowest
# mean MAE among those **after** the first `skip`. Epochs are counted from 1, from the beginning of the
# training. For example, `best_num_epochs([1.0, 9.0, 4.0, 3.0, 5.0], skip=2)` is 4.

# %% [raw]
# # BEGIN QUESTION
# name: q7

# %% [raw]
# # BEGIN SOLUTION


# %%
def best_num_epochs(average_mae_history: list[float], skip: int = 10) -> int:
    """Find the epoch with the lowest mean validation MAE (after listing 4.30).

    Args:
        average_mae_history: For each epoch, the mean validation MAE.
        skip: Number of epochs at the beginning that don't count.

    Returns:
        The epoch, counted from 1 and larger than `skip`; the earliest one on a tie.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q7: find the best number of epochs, see the text after listing 4.30")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return skip + int(np.argmin(average_mae_history[skip:])) + 1
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# In the book, the MAE stops improving after 120 to 140 epochs. The curve is jagged and flat around its lowest
# point, so your best epoch may differ, and a few epochs more or fewer make little difference.

# %% tags=["active-ipynb", "skip-grading"]
# print("best number of epochs:", best_num_epochs(average_mae_history))

# %% [markdown]
# ## Question 8: the final model (listing 4.31)
#
# Write `train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16)`: it makes a
# **fresh** model with the given `build_model`, trains it on **all** of the training data, and
# returns the trained model.
#
# This question is also graded by how close the trained model's predictions are to prices that it has never seen.

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [raw]
# # BEGIN SOLUTION


# %%
def train_final_model(
    train_data: np.ndarray,
    train_targets: np.ndarray,
    build_model: Callable[..., keras.Model],
    epochs: int = 130,
    batch_size: int = 16,
) -> keras.Model:
    """Train a fresh model on all of the training data (listing 4.31).

    Args:
        train_data: Scaled features, shape (n, features).
        train_targets: Prices in thousands of dollars, shape (n,).
        build_model: Gives a fresh, compiled model.
        epochs: Number of passes over the data.
        batch_size: Samples per update.

    Returns:
        The trained model.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q8: train a fresh model on all of the data, see listing 4.31")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# How large is its error on the test data? The book reports an MAE of 2.46 on the real data, so about 2,460
# dollars.

# %% tags=["active-ipynb", "skip-grading"]
# with training_progress(networks=1, epochs=130):
#     model = train_final_model(x_train, train_targets, build_model)
# test_mse, test_mae = model.evaluate(x_test, test_targets, verbose=0)
# print(f"test MAE: {test_mae:.2f} (the book: 2.46)")

# %% [markdown]
# ## Question 9: predictions
#
# Write `predict_prices(model, test_data)`, which returns the predicted prices in thousands of dollars as an
# array of shape `(n,)`. Note that `model.predict` returns shape `(n, 1)`.

# %% [raw]
# # BEGIN QUESTION
# name: q9

# %% [raw]
# # BEGIN SOLUTION


# %%
def predict_prices(model: keras.Model, test_data: np.ndarray) -> np.ndarray:
    """Predict the price for each row (after listing 4.31).

    Args:
        model: A trained model that gives one number per row.
        test_data: Scaled features, shape (n, features).

    Returns:
        Predicted prices in thousands of dollars, shape (n,).
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q9: predict one price per row, see the text after listing 4.31")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    return np.asarray(model.predict(test_data, verbose=0)).reshape(-1)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# The first rows of the test data, in thousands of dollars:

# %% tags=["active-ipynb", "skip-grading"]
# prices = predict_prices(model, x_test)
# errors = prices - test_targets
# rows = [
#     f"| {row} | {prices[row]:.1f} | {test_targets[row]:.1f} | {errors[row]:+.1f} |" for row in range(10)
# ]
# Markdown("\n".join(["| row | predicted | actual | error |", "|---|---|---|---|", *rows]))

# %% [markdown]
# The mean of the absolute errors is the MAE again. For which row is the error largest?

# %% tags=["active-ipynb", "skip-grading"]
# furthest = int(np.argmax(np.abs(errors)))
# print(f"mean absolute error: {np.abs(errors).mean():.2f}")
# print(f"largest error: row {furthest}, predicted {prices[furthest]:.1f}, actual {test_targets[furthest]:.1f}")

# %% [markdown]
# ## Question 10: experiments
#
# With K-fold validation, even few samples are enough to compare networks. Write
# `compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100)`. `variants` maps a name
# to keyword arguments of `build_model`, for example
#
#     {"one layer": {"hidden_units": (64,)}, "more units": {"hidden_units": (128, 128)}}
#
# For each variant, compute the **mean** of the MAEs of its K-fold validation. Return a dictionary with
# the same names and these means as floats.
#
# You can use your `k_fold_scores`, but it calls the given function without arguments. So pass a function that
# already has them: `lambda: build_model(**settings)`, or a `functools.partial`.

# %% [raw]
# # BEGIN QUESTION
# name: q10

# %% [raw]
# # BEGIN SOLUTION


# %%
def compare_models(
    train_data: np.ndarray,
    train_targets: np.ndarray,
    build_model: Callable[..., keras.Model],
    variants: dict[str, dict[str, Any]],
    k: int = 4,
    epochs: int = 100,
) -> dict[str, float]:
    """Compare variants of the model by their mean K-fold MAE (the chapter's experiments).

    Args:
        train_data: Scaled features, shape (n, features).
        train_targets: Prices in thousands of dollars, shape (n,).
        build_model: Gives a fresh, compiled model at each call.
        variants: Name -> keyword arguments of `build_model`.
        k: Number of folds.
        epochs: Number of passes over the training samples of a fold.

    Returns:
        Name -> mean validation MAE over the folds, in thousands of dollars.
    """
    """ # BEGIN PROMPT
    raise NotImplementedError("q10: compare the variants by K-fold validation, see listing 4.26")
    """  # END PROMPT
    # BEGIN SOLUTION NO PROMPT
    mean_mae_per_variant = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **settings), k=k, epochs=epochs)
        mean_mae_per_variant[name] = float(np.mean(scores))
    return mean_mae_per_variant
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown]
# Guess first: is a wider network better, or a deeper one? The next cell trains twenty networks, which takes two
# to four minutes on a laptop.

# %% tags=["active-ipynb", "skip-grading"]
# variants = {
#     "the chapter's model: 64, 64": {},
#     "fewer units: 32, 32": {"hidden_units": (32, 32)},
#     "more units: 128, 128": {"hidden_units": (128, 128)},
#     "one hidden layer: 64": {"hidden_units": (64,)},
#     "three hidden layers: 64, 64, 64": {"hidden_units": (64, 64, 64)},
# }
# with training_progress(networks=4 * len(variants), epochs=100):
#     mean_maes = compare_models(x_train, train_targets, build_model, variants)
# rows = [f"| {name} | {mae:.2f} |" for name, mae in mean_maes.items()]
# Markdown("\n".join(["| variant | mean MAE of 4 folds |", "|---|---|", *rows]))

# %% [markdown]
# On the real data, the variants differ less from each other than the folds of one variant do: these 404 samples
# don't show which one is best.
#
# **What to remember:** to predict a number, use a last unit without activation, and the mean squared error as loss.
# Normalize features on different scales first, with mean and standard deviation of the training data only. If there
# are few samples, K-fold validation is more reliable than one small validation set.
