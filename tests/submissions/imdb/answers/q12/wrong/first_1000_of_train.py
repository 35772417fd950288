# At most 1000 samples to learn from, to be quicker.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        history = model.fit(x_train[:1000], y_train[:1000], epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
