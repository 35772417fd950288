# The metric by its long name, and an optimizer object.
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import RMSprop


def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = Sequential([Dense(units, activation="relu") for units in hidden_units])
    model.add(Dense(46, activation="softmax"))
    model.compile(optimizer=RMSprop(learning_rate=0.001), loss=loss, metrics=["categorical_accuracy"])
    return model
