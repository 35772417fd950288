# %%
# All fifteen right with little more than NumPy and short functions; the default arguments are filled in inside.
import functools

import keras
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from keras import layers

decode_newswire = lambda sequence, word_index: " ".join(
    {rank + 3: word for word, rank in word_index.items()}.get(index, "?") for index in sequence
)


# %%
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="uint8")
    rows = np.repeat(np.arange(len(sequences)), [len(sequence) for sequence in sequences])
    results[rows, np.concatenate([np.asarray(sequence, dtype=int) for sequence in sequences])] = 1
    return results


def to_one_hot(labels, dimension=46):
    return vectorize_sequences([[label] for label in labels], dimension)


# %%
def sigmoid(t):
    return np.exp(-np.logaddexp(0, -t))


def softmax(z):
    powers = np.exp((z.T - z.T.max(axis=0)))
    return (powers / powers.sum(axis=0)).T


def two_class_softmax(t):
    return softmax(np.stack([np.zeros(len(t)), t], axis=1))


# %%
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy", last="softmax"):
    hidden = [layers.Dense(units, "relu", kernel_initializer="glorot_uniform") for units in hidden_units]
    model = keras.Sequential(hidden + [layers.Dense(46, last)])
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=1e-3), loss=loss, metrics=["accuracy"])
    return model


build_sparse_model = functools.partial(build_model, loss="sparse_categorical_crossentropy")


def build_bottleneck_model(bottleneck_units=4):
    return build_model(np.array([64, bottleneck_units]).tolist())


# %%
def split_validation(x_train, y_train, n_val=1000):
    return *(part[:n_val] for part in (x_train, y_train)), *(part[n_val:] for part in (x_train, y_train))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = None
    for _ in range(epochs):
        got = model.fit(
            partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        frame = pd.DataFrame(got.history)
        history = frame if history is None else pd.concat([history, frame], ignore_index=True)
    return history


def plot_history(history_dict):
    axes = []
    for name in ("loss", "accuracy"):
        plt.figure()
        epochs = range(1, len(history_dict[name]) + 1)
        plt.plot(epochs, history_dict[name], "o", epochs, history_dict[f"val_{name}"], "-")
        plt.legend(["Training", "Validation"])
        plt.title(f"Training and validation {name}")
        plt.xlabel("Epochs")
        plt.ylabel(name)
        axes.append(plt.gca())
    return np.array(axes)


# %%
def retrain(x_train, y_train, epochs=None):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs or 9, batch_size=512, verbose=0)
    return model


def random_baseline(labels, rng):
    return np.equal(rng.permuted(labels), labels).mean()


def predict_topics(model, x):
    probabilities = np.concatenate([model.predict_on_batch(rows) for rows in np.array_split(x, len(x) // 64 + 1)])
    return probabilities, probabilities.argsort(axis=1)[:, -1]


# %%
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=None, epochs=None, batch_size=None):
    data = (x_train, y_train, x_val, y_val, epochs or 20, batch_size or 128)
    models = build_model(hidden_units=(64, bottleneck_units or 4)), build_model()
    narrow, wide = (train(model, *data)["val_accuracy"].max() for model in models)
    return float(wide - narrow)


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=None):
    def final_accuracy(settings):
        return train(build_model(**settings), x_train, y_train, x_val, y_val, epochs or 9)["val_accuracy"].iloc[-1]

    return {name: final_accuracy(settings) for name, settings in variants.items()}
