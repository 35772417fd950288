# A fresh model for each variant, the last validation accuracy of fit.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        h = model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=512,
                      validation_data=(np.asarray(x_val), np.asarray(y_val)), verbose=0).history
        key = [k for k in h if k.startswith("val_") and "acc" in k.lower()][0]
        results[name] = float(h[key][-1])
    return results
