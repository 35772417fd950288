# A top-5 accuracy under the name of the accuracy.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy",
                  metrics=[keras.metrics.SparseTopKCategoricalAccuracy(k=5, name="accuracy")])
    return model
