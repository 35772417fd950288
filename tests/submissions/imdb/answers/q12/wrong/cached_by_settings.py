# Variants with the same settings share one model, the second goes on training it.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    models = {}
    for name, settings in variants.items():
        key = repr(settings)
        if key not in models:
            models[key] = build_model(**settings)
        model = models[key]
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
