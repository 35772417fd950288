# Models are kept over calls and trained on.
_models = {}

def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        key = name, repr(settings)
        if key not in _models:
            _models[key] = build_model(**settings)
        model = _models[key]
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
