# Sets model.loss after compile, which does not change the compiled loss
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.loss = "sparse_categorical_crossentropy"
    return model
