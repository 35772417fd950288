# An L2 penalty on the weights.
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu", kernel_regularizer=keras.regularizers.l2(0.01)))
    model.add(layers.Dense(1))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
