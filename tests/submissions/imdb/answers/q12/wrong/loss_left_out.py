# Passes on hidden_units and activation only, so a variant's loss has no effect.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        model = build_model(settings.get("hidden_units", (16, 16)), settings.get("activation", "relu"))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result
