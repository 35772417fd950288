# %%
# The drop has the wrong sign, four units whatever is asked for, and its own number of epochs for the narrow model.
import keras
from keras import layers


def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential()
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(4, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    settings = {"batch_size": batch_size, "validation_data": (x_val, y_val), "verbose": 0}
    narrow = build_bottleneck_model().fit(x_train, y_train, epochs=2 * epochs, **settings)
    default = build_model().fit(x_train, y_train, epochs=epochs, **settings)
    return max(narrow.history["val_accuracy"]) - max(default.history["val_accuracy"])
