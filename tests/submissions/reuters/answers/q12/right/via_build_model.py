# Build_model with the other loss.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units=[int(u) for u in hidden_units], loss="sparse_categorical_crossentropy")
