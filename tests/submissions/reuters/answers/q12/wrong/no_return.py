# The return is missing.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units, loss="sparse_categorical_crossentropy")
