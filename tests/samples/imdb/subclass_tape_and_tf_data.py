# All twelve right by other means, in a plain script: a subclassed model, a GradientTape loop, tf.data, scatter plots.
from collections import defaultdict

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from tensorflow import keras


def decode_review(sequence, word_index):
    table = np.full(max(list(word_index.values()) + list(sequence)) + 4, "?", dtype=object)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[list(sequence)])


def vectorize_sequences(sequences, dimension=10000):
    return np.stack([np.bincount(review, minlength=dimension) > 0 for review in sequences])


def vectorize_labels(labels):
    return np.fromiter((label for label in labels), dtype=np.float32)


class ReviewNetwork(keras.Model):
    def __init__(self, hidden_units, activation):
        super().__init__()
        self.last = keras.layers.Dense(1, "sigmoid")
        self.hidden = [keras.layers.Dense(units, activation) for units in hidden_units]

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.last(x)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    network = ReviewNetwork(hidden_units, activation)
    network.compile(optimizer="rmsprop", loss=loss, metrics=["AUC", "acc"])
    return network


def compile_with_objects(model, learning_rate=0.001):
    rmsprop = keras.optimizers.RMSprop()
    rmsprop.learning_rate = learning_rate
    model.compile(rmsprop, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy("acc")])
    return model


def split_validation(x_train, y_train, n_val=10000):
    aside = np.arange(len(x_train)) < n_val
    return x_train[aside], y_train[aside], x_train[~aside], y_train[~aside]


def column(labels):
    return np.reshape(np.asarray(labels, "float32"), (-1, 1))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    loss_of = keras.losses.BinaryCrossentropy()
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, column(partial_y_train)))
    data = data.shuffle(20_000).batch(batch_size)
    history = defaultdict(list)
    for _ in range(epochs):
        losses, hits = [], []
        for x, y in data:
            with tf.GradientTape() as tape:
                probabilities = model(x, training=True)
                loss = loss_of(y, probabilities)
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
            losses.append(float(loss))
            hits.append(np.mean((probabilities.numpy() > 0.5) == (y.numpy() > 0.5)))
        probabilities = model(x_val)
        history["loss"].append(np.mean(losses))
        history["acc"].append(np.mean(hits))
        history["val_loss"].append(float(loss_of(column(y_val), probabilities)))
        history["val_acc"].append(np.mean((probabilities.numpy() > 0.5) == (column(y_val) > 0.5)))
    return history


def draw(history_dict, name):
    figure = plt.figure(layout="constrained")
    axes = figure.add_subplot()
    epochs = 1 + np.arange(len(history_dict[name]))
    axes.scatter(epochs, history_dict[name], label="training")
    axes.plot(epochs, history_dict["val_" + name], marker="x", label="validation")
    axes.axvline(best_epoch(history_dict), color="grey", linestyle=":")
    figure.suptitle(name)
    axes.set(xlabel="epoch", ylabel=name)
    figure.legend()
    return axes


def plot_loss(history_dict):
    return draw(history_dict, "loss")


def plot_accuracy(history_dict):
    return draw(history_dict, "acc")


def best_epoch(history_dict):
    return np.argmin(history_dict["val_loss"]) + 1


def retrain(x_train, y_train, epochs=4):
    model = compile_with_objects(build_model())
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(25_000).batch(512)
    model.fit(data, epochs=epochs, verbose=0)
    return model


def predict_sentiment(model, x):
    return [1 if probability > 0.5 else 0 for probability in model.predict(x, verbose=0).ravel()]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    networks = {name: build_model(**settings) for name, settings in variants.items()}
    histories = {
        name: network.fit(x_train, y_train, 64, epochs, validation_data=(x_val, y_val), verbose=0).history
        for name, network in networks.items()
    }
    return {name: np.float32(history["val_acc"][-1]) for name, history in histories.items()}
