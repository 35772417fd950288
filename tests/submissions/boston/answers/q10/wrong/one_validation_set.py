# A single validation set in place of k folds.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n = len(train_data) // k
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(train_data[n:], train_targets[n:], epochs=epochs, verbose=0)
        results[name] = model.evaluate(train_data[:n], train_targets[:n], verbose=0)[1]
    return results
