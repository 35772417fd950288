# Only the first hidden layer.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units[:1], loss="sparse_categorical_crossentropy")
