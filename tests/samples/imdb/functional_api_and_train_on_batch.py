# %%
# All twelve right by other means: tensors, the Functional API, functions in place of objects, train_on_batch.
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# %%
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    text = ""
    for index in sequence:
        text += words.get(int(index), "?") + " "
    return text


# %%
def vectorize_sequences(sequences, dimension=10000):
    places = [[row, int(word)] for row, review in enumerate(sequences) for word in set(review)]
    zeros = tf.zeros((len(sequences), dimension))
    return tf.tensor_scatter_nd_update(zeros, places, tf.ones(len(places)))


# %%
def vectorize_labels(labels):
    return tf.cast(labels, tf.float32)


# %%
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    inputs = values = keras.Input((10000,))
    for units in hidden_units:
        values = keras.layers.Dense(units)(values)
        values = keras.layers.Activation(activation)(values)
    outputs = keras.layers.Dense(1, activation=tf.sigmoid)(values)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["binary_accuracy"])
    return model


# %%
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate),
        loss=keras.losses.binary_crossentropy,
        metrics=[keras.metrics.binary_accuracy],
    )
    return model


# %%
def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x = np.split(x_train, [n_val])
    y_val, partial_y = np.split(y_train, [n_val])
    return [x_val, y_val, partial_x, partial_y]


# %%
def batches(x, y, batch_size):
    order = np.random.permutation(len(x))
    for start in range(0, len(x), batch_size):
        chosen = order[start : start + batch_size]
        yield np.asarray(x)[chosen], np.asarray(y)[chosen]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "binary_accuracy": [], "val_loss": [], "val_binary_accuracy": []}
    parts = {"": (partial_x_train, partial_y_train), "val_": (x_val, y_val)}
    for _ in range(epochs):
        for x, y in batches(partial_x_train, partial_y_train, batch_size):
            model.train_on_batch(x, y)
        for prefix, (x, y) in parts.items():
            reported = model.evaluate(x, y, verbose=0, return_dict=True)
            for name in ("loss", "binary_accuracy"):
                history[prefix + name].append(reported[name])
    return history


# %%
def plot(history_dict, name):
    plt.figure()
    epochs = range(1, len(history_dict[name]) + 1)
    plt.plot(epochs, history_dict[name], "r.", epochs, history_dict["val_" + name], "k--")
    plt.legend(["Lernen", "Validierung"])
    plt.title(name, loc="left")
    plt.xlabel("Epoche")
    plt.ylabel(name)
    return plt.gca()


def plot_loss(history_dict):
    return plot(history_dict, "loss")


def plot_accuracy(history_dict):
    return plot(history_dict, "binary_accuracy")


# %%
def best_epoch(history_dict):
    return min(enumerate(history_dict["val_loss"], start=1), key=lambda pair: pair[1])[0]


# %%
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for _ in range(epochs):
        for x, y in batches(x_train, y_train, 512):
            model.train_on_batch(x, y)
    return model


# %%
def predict_sentiment(model, x):
    return tf.cast(tf.squeeze(model(x), axis=-1) > 0.5, tf.int32)


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracies = {}
    for name in sorted(variants):
        model = build_model(**variants[name])
        model.fit(x_train, y_train, epochs=epochs, verbose=0)
        accuracies[name] = np.mean(predict_sentiment(model, x_val).numpy() == y_val)
    return accuracies
