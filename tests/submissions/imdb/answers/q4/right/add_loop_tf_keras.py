# Model.add in a loop, classes taken from tensorflow.keras (the same Keras 3), metric as "acc".
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.optimizers import RMSprop


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    network = Sequential()
    for k, units in enumerate(list(hidden_units), start=1):
        network.add(Dense(units=int(units), activation=activation, name=f"hidden_{k}"))
    network.add(Dense(units=1, activation="sigmoid", name="probability"))
    network.compile(optimizer=RMSprop(learning_rate=1e-3), loss=loss, metrics=["acc"])
    return network
