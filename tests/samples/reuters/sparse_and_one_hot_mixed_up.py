# %%
# Integer labels everywhere: the network of question 6 has the sparse loss, and that of question 12 has the other one.
import keras
import numpy as np
from keras import layers


# %%
def to_one_hot(labels, dimension=46):
    return np.eye(dimension)[np.asarray(labels)]


# %%
def build_model(hidden_units=(64, 64), loss="sparse_categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


# %%
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss="categorical_crossentropy")


# %%
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, bottleneck_units), loss="sparse_categorical_crossentropy")


# %%
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        outputs = model.predict(x_val, verbose=0)
        accuracies[name] = np.mean(outputs.argmax(axis=1) == y_val)  # one-hot rows against numbers
    return accuracies
