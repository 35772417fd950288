# %%
# A classical mistake in every question: no offset, counts, one column short, no shift, argmax of the columns, …
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

# %%
def decode_newswire(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(index, "?") for index in sequence)  # the offset is forgotten


# %%
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1.0  # counts
    return results


# %%
def to_one_hot(labels, dimension=46):
    results = np.zeros((len(labels), max(labels) + 1))  # as many columns as labels occur
    for i, label in enumerate(labels):
        results[i, label] = 1.0
    return results


# %%
def sigmoid(t):
    return np.exp(t) / (1 + np.exp(t))  # not a number for large t


def softmax(z):
    return np.exp(z) / np.sum(np.exp(z), axis=-1, keepdims=True)  # nor here


# %%
def two_class_softmax(t):
    return np.stack([sigmoid(t), 1 - sigmoid(t)], axis=1)  # the classes are exchanged


# %%
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="sigmoid"))  # no softmax
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %%
def split_validation(x_train, y_train, n_val=1000):
    return x_train[-n_val:], y_train[-n_val:], x_train[:-n_val], y_train[:-n_val]  # the last rows


# %%
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.concatenate([partial_x_train, x_val])  # trains on the validation rows too
    y = np.concatenate([partial_y_train, y_val])
    history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, name in zip(axes, ("accuracy", "loss")):  # the other way round
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "bo", label="Training")
        ax.plot(epochs, history_dict["val_" + name], "b", label="Validation")
        ax.set(title=name, xlabel="Epochs", ylabel=name)
        ax.legend()
    return axes


# %%
def retrain(x_train, y_train, epochs=10):  # one more than asked for
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %%
def random_baseline(labels, rng):
    labels_copy = labels  # no copy
    rng.shuffle(labels_copy)
    return np.mean(labels == labels_copy)


# %%
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, np.argmax(probabilities, axis=0)  # of the columns


# %%
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units)  # the loss is still that of one-hot labels


# %%
def build_bottleneck_model(bottleneck_units=4):
    return build_model((bottleneck_units, 64))  # the narrow layer comes first


# %%
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    accuracies = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
        accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])  # the last, not the highest
    return accuracies[0] - accuracies[1]


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        history = build_model(**settings).fit(
            x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0
        )
        accuracies[name] = history.history["accuracy"][-1]  # of the training rows
    return accuracies
