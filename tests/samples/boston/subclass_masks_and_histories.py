# All ten right by other means, in a plain script: a subclassed model, masks, the history, one function for both loops.
from functools import partial

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from tensorflow import keras


def normalize(train_data, test_data):
    layer = keras.layers.Normalization()
    layer.adapt(np.asarray(train_data))
    return layer(train_data), layer(test_data)


class PriceNetwork(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.price = keras.layers.Dense(1)
        self.hidden = [keras.layers.Dense(units, tf.nn.relu) for units in hidden_units]

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.price(x)


def build_model(hidden_units=(64, 64)):
    network = PriceNetwork(hidden_units)
    network.compile("rmsprop", loss="mean_squared_error", metrics=["mean_absolute_error"])
    return network


def histories_of_folds(x, y, build_model, k, epochs, batch_size):
    size = len(x) // k
    for fold in range(k):
        aside = np.zeros(len(x), dtype=bool)
        aside[fold * size : (fold + 1) * size] = True
        history = build_model().fit(
            x[~aside],
            y[~aside],
            validation_data=(x[aside], y[aside]),
            epochs=epochs,
            batch_size=batch_size,
            shuffle=True,
            verbose=0,
        )
        yield history.history["val_mean_absolute_error"]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    histories = histories_of_folds(train_data, train_targets, build_model, k, epochs, batch_size)
    return tuple(history[-1] for history in histories)


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    return list(histories_of_folds(train_data, train_targets, build_model, k, epochs, batch_size))


def average_history(all_mae_histories):
    return [sum(errors) / len(errors) for errors in zip(*all_mae_histories)]


def plot_validation_mae(average_mae_history, skip=0):
    figure = plt.figure(layout="constrained")
    axes = figure.add_subplot()
    epochs = np.arange(1, len(average_mae_history) + 1)
    axes.scatter(epochs[skip:], average_mae_history[skip:])
    axes.axhline(2.5, color="grey")
    figure.supxlabel("epoch")
    figure.supylabel("validation MAE")
    return axes


def best_num_epochs(average_mae_history, skip=10):
    errors = np.array(average_mae_history, dtype=float)
    errors[:skip] = np.inf
    return np.argmin(errors) + 1


def train_final_model(train_data, train_targets, build_model, epochs=None, batch_size=16):
    model = build_model()
    data = tf.data.Dataset.from_tensor_slices((train_data, np.reshape(train_targets, (-1, 1))))
    model.fit(data.shuffle(2000).batch(batch_size), epochs=epochs or 130, verbose=0)
    return model


def predict_prices(model, test_data):
    return tf.squeeze(model(test_data), axis=-1)


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **settings), k=k, epochs=epochs)
        means[name] = np.mean(scores)
    return means
