# %%
# All fifteen right with what Keras brings along; questions 14 and 15 build models of their own kind.
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

# %%
def decode_newswire(sequence, word_index):
    words = ["?"] * (max(word_index.values()) + 4)
    for word, rank in word_index.items():
        words[rank + 3] = word
    return " ".join(words[index] if index < len(words) else "?" for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    encode = layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")
    return np.stack([np.asarray(encode(np.asarray(sequence))) for sequence in sequences])


# %%
def to_one_hot(labels, dimension=46):
    return keras.utils.to_categorical(labels, num_classes=dimension)


# %%
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    shifted = z - np.max(z, axis=-1, keepdims=True)
    return np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True)


def two_class_softmax(t):
    probability = sigmoid(t)
    return np.stack([1 - probability, probability], axis=-1)


# %%
def network(*units):
    hidden = [layers.Dense(count, activation="relu") for count in units]
    return keras.Sequential([keras.Input((10000,)), *hidden, layers.Dense(46, activation="softmax")])


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = network(*hidden_units)
    model.compile("rmsprop", loss, metrics=["accuracy"])
    return model


def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, "sparse_categorical_crossentropy")


def build_bottleneck_model(bottleneck_units=4):
    model = network(64, bottleneck_units)
    model.compile("rmsprop", "categorical_crossentropy", metrics=[keras.metrics.CategoricalAccuracy()])
    return model


# %%
def split_validation(x_train, y_train, n_val=1000):
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]


# %%
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    options = {"epochs": epochs, "batch_size": batch_size, "verbose": 0}
    return model.fit(partial_x_train, partial_y_train, validation_data=[x_val, y_val], **options)


def plot_history(history_dict):
    figure, (left, right) = plt.subplots(ncols=2)
    for axes, name in ((left, "loss"), (right, "accuracy")):
        epochs = np.arange(1, len(history_dict[name]) + 1)
        axes.plot(epochs, history_dict[name], linestyle="", marker="o", label=f"training {name}")
        axes.plot(epochs, history_dict[f"val_{name}"], label=f"validation {name}")
        axes.set(title=name.title(), xlabel="epoch", ylabel=name)
        axes.legend()
    return [left, right]


# %%
def retrain(x_train, y_train, epochs=9):
    model = network(64, 64)
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %%
def random_baseline(labels, rng):
    shuffled = np.copy(labels)
    rng.shuffle(shuffled)
    return (shuffled == labels).mean()


# %%
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, np.argmax(probabilities, axis=1)


# %%
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = {}
    for units in (64, bottleneck_units):
        model = network(64, units)
        model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
        history = train(model, x_train, y_train, x_val, y_val, epochs, batch_size).history
        peaks.setdefault(units, max(history["val_accuracy"]))
    return peaks[64] - peaks[bottleneck_units]


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    scores = {}
    for name, settings in variants.items():
        model = network(*settings.get("hidden_units", (64, 64)))
        loss = settings.get("loss", "categorical_crossentropy")
        model.compile("rmsprop", loss, metrics=["accuracy"])
        model.fit(x_train, y_train, epochs=epochs, batch_size=16, verbose=0)
        scores[name] = model.evaluate(x_val, y_val, verbose=0, return_dict=True)["accuracy"]
    return scores
