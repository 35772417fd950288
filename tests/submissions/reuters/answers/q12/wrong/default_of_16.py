# 16 units by default.
def build_sparse_model(hidden_units=(16, 16)):
    return build_model(hidden_units, loss="sparse_categorical_crossentropy")
