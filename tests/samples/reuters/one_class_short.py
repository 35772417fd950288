# %%
# Topics run from 0 to 45, so 45 columns it is, all through the notebook.
import keras
import numpy as np
from keras import layers


# %%
def to_one_hot(labels, dimension=45):
    results = np.zeros((len(labels), dimension))
    for i, label in enumerate(labels):
        results[i, label] = 1.0
    return results


# %%
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(45, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(45, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units))


# %%
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)[:, :45]
    return probabilities, probabilities.argmax(axis=1)
