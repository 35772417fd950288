# The best epoch's accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = max(h.history["val_accuracy"])
    return results
