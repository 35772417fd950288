# Gives the best validation accuracy of all epochs, not the final one
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0).history
        key = next(k for k in history if k.startswith("val_") and "acc" in k.lower())
        results[name] = max(history[key])
    return results
