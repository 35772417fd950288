# build_model of question 6, with the sparse loss.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units=hidden_units, loss="sparse_categorical_crossentropy")
