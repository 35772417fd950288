# Trains on the first 2000 rows only.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train[:2000], y_train[:2000], epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
