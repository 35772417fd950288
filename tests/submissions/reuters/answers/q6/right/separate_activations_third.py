# Linear Dense layers, each followed by its own activation layer
import keras
from keras import layers

def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential(name="newswires")
    for number, units in enumerate(hidden_units, start=1):
        model.add(layers.Dense(int(units), name=f"hidden_{number}"))
        model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile(optimizer=keras.optimizers.get("rmsprop"), loss=loss, metrics=["accuracy"])
    return model
