# Pops hidden_units and loss out of the settings, so the argument variants is changed.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        hidden_units = settings.pop("hidden_units", (64, 64))
        loss = settings.pop("loss", "categorical_crossentropy")
        model = build_model(hidden_units, loss)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
