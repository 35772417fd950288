# Takes hidden_units out of the caller's dictionaries; a second call builds default models
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        hidden_units = kwargs.pop("hidden_units", (64, 64))
        model = build_model(hidden_units, **kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
