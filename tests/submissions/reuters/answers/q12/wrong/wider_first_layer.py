# The first hidden layer is twice as wide.
def build_sparse_model(hidden_units=(64, 64)):
    first, *others = hidden_units
    return build_model((2 * first, *others), loss="sparse_categorical_crossentropy")
