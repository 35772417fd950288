# Keyword arguments collected in dictionaries; None stands for the defaults.
def build_model(hidden_units=None, activation=None, loss=None):
    if hidden_units is None:
        hidden_units = [16, 16]
    options = {"activation": activation or "relu"}
    model = keras.Sequential()
    for units in list(hidden_units):
        model.add(layers.Dense(units, **options))
    model.add(layers.Dense(1, activation="sigmoid"))
    setup = dict(optimizer="rmsprop", loss=loss or "binary_crossentropy", metrics=["accuracy"])
    model.compile(**setup)
    return model
