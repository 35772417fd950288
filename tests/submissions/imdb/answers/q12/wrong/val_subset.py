# Validates on the first 500 samples only, to be quicker.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val[:500], y_val[:500]), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
