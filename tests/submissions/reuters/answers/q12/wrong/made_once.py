# One model for all calls.
_sparse = {}


def build_sparse_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _sparse:
        _sparse[key] = build_model(hidden_units, loss="sparse_categorical_crossentropy")
    return _sparse[key]
