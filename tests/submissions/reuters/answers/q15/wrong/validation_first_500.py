# Validates on the first 500 rows only.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val[:500], y_val[:500]), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
