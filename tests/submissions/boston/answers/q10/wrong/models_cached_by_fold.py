# The models of the first variant are kept and trained on by the second.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, models, results = len(train_data) // k, {}, {}
    for name, settings in variants.items():
        maes = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = models.setdefault(i, build_model(**settings))
            model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val), epochs=epochs, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        results[name] = np.mean(maes)
    return results
