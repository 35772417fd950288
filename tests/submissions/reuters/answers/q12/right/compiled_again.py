# The default model, compiled once more.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
