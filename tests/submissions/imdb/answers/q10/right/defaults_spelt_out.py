# Names every setting of the default model.
def retrain(x_train, y_train, epochs=4):
    settings = {"hidden_units": [16, 16], "activation": "relu", "loss": "binary_crossentropy"}
    model = build_model(**settings)
    model.fit(x=x_train, y=y_train, epochs=epochs, batch_size=512, shuffle=True, verbose="auto")
    return model
