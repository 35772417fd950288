# Hands only the hidden units over.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(hidden_units=settings.get("hidden_units", (16, 16)))
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results
