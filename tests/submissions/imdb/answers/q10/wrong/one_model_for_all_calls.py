# The model is made once, outside.
_model = None


def retrain(x_train, y_train, epochs=4):
    global _model
    if _model is None:
        _model = build_model()
    _model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return _model
