# A misspelt loss: it is noticed only when the model is trained.
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss="sparse_crossentropy")
