# softmax in all layers.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="softmax") for units in (*hidden_units, 46)])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
