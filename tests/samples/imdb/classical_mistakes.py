# %%
# A classical mistake in every question: counts, the wrong end of the data, mse, validation rows trained on, …
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

# %%
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    # The first three indices are reserved, which is forgotten here.
    return " ".join(reverse_word_index.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1.0  # counts
    return results


# %%
def vectorize_labels(labels):
    return np.asarray(labels).astype(float)  # float64


# %%
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation=activation))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["accuracy"])  # always mse
    return model


# %%
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])  # two strings left
    return model


# %%
def split_validation(x_train, y_train, n_val=10000):
    return x_train[-n_val:], y_train[-n_val:], x_train[:-n_val], y_train[:-n_val]  # the last rows


# %%
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.concatenate([partial_x_train, x_val])  # trains on the validation rows too
    y = np.concatenate([partial_y_train, y_val])
    history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return history.history


# %%
def plot_loss(history_dict):
    _, axes = plt.subplots()
    axes.plot(history_dict["loss"], "bo", label="Training loss")  # epochs count from 0
    axes.plot(history_dict["val_loss"], "b", label="Validation loss")
    axes.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    axes.legend()
    return axes


def plot_accuracy(history_dict):
    _, axes = plt.subplots()
    axes.plot(history_dict["accuracy"], "bo", label="Training accuracy")
    axes.plot(history_dict["val_accuracy"], "b", label="Validation accuracy")
    axes.set(title="Accuracy", xlabel="Epochs", ylabel="Accuracy")
    axes.legend()
    return axes


# %%
def best_epoch(history_dict):
    return int(np.argmin(history_dict["val_loss"]))  # counted from 0


# %%
def retrain(x_train, y_train, epochs=5):  # one more than asked for
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %%
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0) > 0.5).astype(int)  # shape (n, 1)


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracies = {}
    for name, settings in variants.items():
        history = build_model(**settings).fit(
            x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0
        )
        accuracies[name] = history.history["accuracy"][-1]  # of the training rows
    return accuracies
