# Keeps one network per shape and only compiles it again, which does not reset the trained weights
_networks = {}


def build_sparse_model(hidden_units=(64, 64)):
    key = tuple(hidden_units)
    if key not in _networks:
        _networks[key] = build_model(hidden_units)
    model = _networks[key]
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
