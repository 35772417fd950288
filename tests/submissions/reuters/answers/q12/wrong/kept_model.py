# Keeps one model per hidden_units and returns it again, so the second call may give a trained one.
_kept = {}


def build_sparse_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _kept:
        _kept[key] = build_model(hidden_units, loss="sparse_categorical_crossentropy")
    return _kept[key]
