# Trains on all rows in each fold.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, results = len(train_data) // k, {}
    for name, settings in variants.items():
        maes = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = build_model(**settings)
            model.fit(train_data, train_targets, epochs=epochs, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        results[name] = np.mean(maes)
    return results
