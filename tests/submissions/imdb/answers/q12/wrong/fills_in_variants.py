# Writes the missing settings into the caller's variants with setdefault.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        settings.setdefault("hidden_units", (16, 16))
        settings.setdefault("activation", "relu")
        settings.setdefault("loss", "binary_crossentropy")
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result
