# Keeps the accuracy for one-hot labels (CategoricalAccuracy), which makes no sense of integer labels.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    accuracy = keras.metrics.CategoricalAccuracy(name="accuracy")
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=[accuracy])
    return model
