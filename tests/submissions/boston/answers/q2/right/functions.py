# Loss and metric as functions.
from keras.losses import mean_squared_error
from keras.metrics import mean_absolute_error


def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    model.add(keras.Input(shape=(13,)))
    for units in hidden_units:
        model.add(layers.Dense(units, "relu"))
    model.add(layers.Dense(1, None))
    model.compile(keras.optimizers.RMSprop(), mean_squared_error, metrics=[mean_absolute_error])
    return model
