# Uses hidden_units only and drops the other keyword arguments (loss)
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(hidden_units=kwargs.get("hidden_units", (64, 64)))
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
