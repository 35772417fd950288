# %%
# One global model is used throughout, and trained on and on; plots share a figure; training rows serve as validation.
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        layers.Dense(16, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])


# %%
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index[index - 3] for index in sequence)  # KeyError for reserved indices


# %%
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequences:  # all reviews in every row
            results[i, j] = 1.0
    return results


# %%
def vectorize_labels(labels):
    return labels.astype("float32")  # not for a list


# %%
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    return model


# %%
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=0.001),  # the argument is forgotten
        loss=keras.losses.BinaryCrossentropy(from_logits=True),  # the outputs are probabilities
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model


# %%
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:10000], y_train[:10000], x_train[10000:], y_train[10000:]  # n_val is not used


# %%
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = (partial_x_train, partial_y_train)
    return model.fit(*data, epochs=epochs, batch_size=batch_size, validation_data=data, verbose=0).history


# %%
def plot_loss(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    plt.plot(epochs, history_dict["loss"], "bo", label="Training loss")
    plt.plot(epochs, history_dict["val_loss"], "b", label="Validation loss")
    plt.title("Loss")
    plt.xlabel("Epochs")
    plt.ylabel("Loss")
    plt.legend()
    return plt.gca()


def plot_accuracy(history_dict):
    epochs = range(1, len(history_dict["accuracy"]) + 1)
    plt.plot(epochs, history_dict["accuracy"], "bo", label="Training accuracy")
    plt.plot(epochs, history_dict["val_accuracy"], "b", label="Validation accuracy")
    plt.title("Accuracy")
    plt.xlabel("Epochs")
    plt.ylabel("Accuracy")
    plt.legend()
    return plt.gca()


# %%
def best_epoch(history_dict):
    return int(np.argmax(history_dict["val_accuracy"])) + 1


# %%
def retrain(x_train, y_train, epochs=4):
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %%
def predict_sentiment(model, x):
    return np.argmax(model.predict(x, verbose=0), axis=1)  # one column: always 0


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracies = {}
    for name in variants:
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return accuracies
