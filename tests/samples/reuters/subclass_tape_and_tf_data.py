# All fifteen right by other means, in a plain script: a subclassed model, a GradientTape loop, tf.data, scatter plots.
from collections import defaultdict

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from tensorflow import keras


def decode_newswire(sequence, word_index):
    table = np.full(max(list(word_index.values()) + list(sequence)) + 4, "?", dtype=object)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[list(sequence)])


def vectorize_sequences(sequences, dimension=10000):
    return np.stack([np.bincount(newswire, minlength=dimension) > 0 for newswire in sequences])


def to_one_hot(labels, dimension=46):
    return np.asarray(labels)[:, np.newaxis] == np.arange(dimension)


def sigmoid(t):
    return 0.5 * (1 + np.tanh(np.asarray(t, "float32") / 2))


def softmax(z):
    def of_row(row):
        powers = np.exp(row - row.max())
        return powers / powers.sum()

    return np.apply_along_axis(of_row, -1, np.asarray(z, float))


def two_class_softmax(t):
    return np.array([softmax(np.array([0.0, logit])) for logit in t])


class NewswireNetwork(keras.Model):
    def __init__(self, hidden_units):
        super().__init__()
        self.last = keras.layers.Dense(46)
        self.hidden = [keras.layers.Dense(units, "relu") for units in hidden_units]

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return tf.nn.softmax(self.last(x))


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    network = NewswireNetwork(hidden_units)
    top_3 = keras.metrics.TopKCategoricalAccuracy(k=3, name="top_3")
    metrics = ["accuracy"] if "sparse" in loss else [top_3, "accuracy"]
    network.compile(optimizer="rmsprop", loss=loss, metrics=metrics)
    return network


def split_validation(x_train, y_train, n_val=1000):
    aside = np.arange(len(x_train)) < n_val
    return x_train[aside], y_train[aside], x_train[~aside], y_train[~aside]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    loss_of = keras.losses.CategoricalCrossentropy()
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(20_000).batch(batch_size)
    history = defaultdict(list)

    def hits(labels, probabilities):
        return np.mean(np.argmax(labels, axis=1) == np.argmax(probabilities, axis=1))

    for _ in range(epochs):
        losses, shares = [], []
        for x, y in data:
            with tf.GradientTape() as tape:
                probabilities = model(x, training=True)
                loss = loss_of(y, probabilities)
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
            losses.append(float(loss))
            shares.append(hits(y, probabilities))
        probabilities = model(x_val)
        history["loss"].append(np.mean(losses))
        history["accuracy"].append(np.mean(shares))
        history["val_loss"].append(float(loss_of(y_val, probabilities)))
        history["val_accuracy"].append(hits(y_val, probabilities))
    return history


def draw(history_dict, name):
    figure = plt.figure()
    axes = figure.add_subplot()
    epochs = 1 + np.arange(len(history_dict[name]))
    axes.scatter(epochs, history_dict[name], label="training")
    axes.plot(epochs, history_dict["val_" + name], marker="x", label="validation")
    axes.axvline(epochs[np.argmin(history_dict["val_loss"])], color="grey", linestyle=":")
    figure.suptitle(name)
    axes.set(xlabel="epoch", ylabel=name)
    figure.legend()
    return axes


def plot_history(history_dict):
    return draw(history_dict, "loss"), draw(history_dict, "accuracy")


def retrain(x_train, y_train, epochs=9):
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(10_000).batch(512)
    model = build_model()
    model.fit(data, epochs=epochs, verbose=0)
    return model


def random_baseline(labels, rng):
    return sum(a == b for a, b in zip(labels, rng.permutation(labels))) / len(labels)


def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, [int(row.argmax()) for row in probabilities]


def build_sparse_model(hidden_units=(64, 64)):
    network = NewswireNetwork(hidden_units)
    network.compile("rmsprop", keras.losses.sparse_categorical_crossentropy, metrics=["sparse_categorical_accuracy"])
    return network


def build_bottleneck_model(bottleneck_units=4):
    network = NewswireNetwork((64, bottleneck_units))
    network.compile("rmsprop", keras.losses.categorical_crossentropy, metrics=["categorical_accuracy"])
    return network


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    data = (x_train, y_train, x_val, y_val, epochs, batch_size)
    histories = [train(build_model(hidden_units=(64, units)), *data) for units in (bottleneck_units, 64)]
    narrow, wide = (max(history["val_accuracy"]) for history in histories)
    return wide - narrow


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    networks = {name: build_model(**settings) for name, settings in variants.items()}
    histories = {
        name: network.fit(x_train, y_train, 64, epochs, validation_data=(x_val, y_val), verbose=0).history
        for name, network in networks.items()
    }
    return {name: np.float32(history["val_accuracy"][-1]) for name, history in histories.items()}
