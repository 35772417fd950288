# The hidden layers in the opposite order.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(tuple(reversed(hidden_units)), loss="sparse_categorical_crossentropy")
