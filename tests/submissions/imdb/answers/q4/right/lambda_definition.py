# A lambda with a helper that compiles and returns the model.
def compiled(model, loss):
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


build_model = lambda hidden_units=(16, 16), activation="relu", loss="binary_crossentropy": compiled(
    keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units] + [layers.Dense(1, "sigmoid")]),
    loss,
)
