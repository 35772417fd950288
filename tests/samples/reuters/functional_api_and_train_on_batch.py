# %%
# All fifteen right by other means: tensors, the Functional API, train_on_batch, accuracies counted by hand.
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

# %%
def decode_newswire(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    text = ""
    for index in sequence:
        text += words.get(int(index), "?") + " "
    return text


# %%
def vectorize_sequences(sequences, dimension=10000):
    places = [[row, int(word)] for row, newswire in enumerate(sequences) for word in set(newswire)]
    return tf.tensor_scatter_nd_update(tf.zeros((len(sequences), dimension)), places, tf.ones(len(places)))


# %%
def to_one_hot(labels, dimension=46):
    return tf.one_hot(labels, dimension)


# %%
def sigmoid(t):
    t = np.asarray(t, dtype="float64")
    small = np.exp(-np.abs(t))
    return np.where(t >= 0, 1 / (1 + small), small / (1 + small))


def softmax(z):
    z = np.asarray(z, dtype="float64")
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))


# %%
def two_class_softmax(t):
    t = np.asarray(t, dtype="float64")
    return softmax(np.column_stack([-t / 2, t / 2]))  # only the difference of the logits counts


# %%
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = values = keras.Input((10000,))
    for units in hidden_units:
        values = keras.layers.Dense(units)(values)
        values = keras.layers.ReLU()(values)
    outputs = keras.layers.Softmax()(keras.layers.Dense(46)(values))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=loss, metrics=["acc"])
    return model


# %%
def split_validation(x_train, y_train, n_val=1000):
    x_val, partial_x = np.split(x_train, [n_val])
    y_val, partial_y = np.split(y_train, [n_val])
    return [x_val, y_val, partial_x, partial_y]


# %%
def an_epoch(model, x, y, batch_size):
    order = np.random.permutation(len(x))
    for start in range(0, len(x), batch_size):
        chosen = order[start : start + batch_size]
        model.train_on_batch(np.asarray(x)[chosen], np.asarray(y)[chosen])


def measure(model, x, y):
    outputs = np.asarray(model(x), dtype="float64")
    y = np.asarray(y)
    accuracy = np.mean(outputs.argmax(axis=1) == y.argmax(axis=1))
    return -np.mean(np.log(np.sum(outputs * y, axis=1) + 1e-12)), accuracy


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "categorical_accuracy": [], "val_loss": [], "val_categorical_accuracy": []}
    parts = {"": (partial_x_train, partial_y_train), "val_": (x_val, y_val)}
    for _ in range(epochs):
        an_epoch(model, partial_x_train, partial_y_train, batch_size)
        for prefix, part in parts.items():
            loss, accuracy = measure(model, *part)
            history[prefix + "loss"].append(loss)
            history[prefix + "categorical_accuracy"].append(accuracy)
    return history


def plot_history(history_dict):
    figure, axes = plt.subplots(2, 1, layout="constrained")
    for ax, name in zip(axes, ("loss", "categorical_accuracy")):
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "r.", epochs, history_dict["val_" + name], "k--")
        ax.legend(["Lernen", "Validierung"])
        ax.set_title(name, loc="left")
        ax.set_xlabel("Epoche")
        ax.set_ylabel(name)
    return axes


# %%
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    for _ in range(epochs):
        an_epoch(model, x_train, y_train, 512)
    return model


# %%
def random_baseline(labels, rng):
    guesses = np.asarray(labels)[np.argsort(rng.random(len(labels)))]
    return np.float32(np.mean(guesses == labels))


# %%
def predict_topics(model, x):
    probabilities = model(x)
    return [probabilities, tf.argmax(probabilities, axis=-1, output_type=tf.int32)]


# %%
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units=list(hidden_units))
    metrics = [keras.metrics.SparseCategoricalAccuracy()]
    model.compile(keras.optimizers.RMSprop(), keras.losses.SparseCategoricalCrossentropy(), metrics=metrics)
    return model


# %%
def build_bottleneck_model(bottleneck_units=4):
    return build_model([64, bottleneck_units])


# %%
def peak(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    accuracies = []
    for _ in range(epochs):
        an_epoch(model, x_train, y_train, batch_size)
        accuracies.append(measure(model, x_val, y_val)[1])
    return max(accuracies)


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    data = (x_train, y_train, x_val, y_val, epochs, batch_size)
    narrow = peak(build_bottleneck_model(bottleneck_units), *data)
    return peak(build_model(), *data) - narrow


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name in sorted(variants):
        model = build_model(**variants[name])
        for _ in range(epochs):
            an_epoch(model, x_train, y_train, 256)
        _, topics = predict_topics(model, x_val)
        accuracies[name] = np.mean(topics.numpy() == np.argmax(y_val, axis=1))
    return accuracies
