# Fit per variant, the last entry of the validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=512,
                            validation_data=(np.asarray(x_val), np.asarray(y_val)), verbose=0)
        key = next(k for k in history.history if k.startswith("val_") and "acc" in k.lower())
        results[name] = history.history[key][-1]
    return results
