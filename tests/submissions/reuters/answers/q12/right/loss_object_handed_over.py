# Hands build_model a loss object.
def build_sparse_model(hidden_units=(64, 64), from_logits=False):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=from_logits)
    return build_model(hidden_units, loss)
