# The loss for one-hot rows.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss="categorical_crossentropy")
