# %%
# The accuracy is not what it seems: a top-5 metric goes by its name, history keys are wrong, plots show one series.
import keras
import matplotlib.pyplot as plt
from keras import layers


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    metrics = [keras.metrics.TopKCategoricalAccuracy(k=5, name="accuracy")]
    model.compile(optimizer="rmsprop", loss=loss, metrics=metrics)
    return model


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["categorical_accuracy"])
    return model


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, validation_split=0.25, verbose=0
    )
    return history.history


def plot_history(history_dict):
    figure, axes = plt.subplots(1, 2)
    for ax, name in zip(axes, ("loss", "accuracy")):
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "bo", label="Training " + name)
        ax.plot(epochs, history_dict[name], "b", label="Validation " + name)
        ax.set_title(name)
        ax.legend()
    return axes
