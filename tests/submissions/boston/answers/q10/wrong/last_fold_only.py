# Validation_split=1/k validates one block (the last) only, there is no K-fold mean
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        history = build_model(**kwargs).fit(
            np.asarray(train_data), np.asarray(train_targets), validation_split=1 / k,
            epochs=epochs, batch_size=16, verbose=0).history
        key = next(m for m in history if m.startswith("val_") and m != "val_loss")
        results[name] = float(history[key][-1])
    return results
