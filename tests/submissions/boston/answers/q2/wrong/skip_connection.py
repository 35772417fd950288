# Each hidden layer also sees the features.
def build_model(hidden_units=(64, 64)):
    inputs = keras.Input((13,))
    x = inputs
    for units in hidden_units:
        x = layers.Dense(units, activation="relu")(layers.Concatenate()([x, inputs]) if x is not inputs else x)
    model = keras.Model(inputs, layers.Dense(1)(x))
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    return model
