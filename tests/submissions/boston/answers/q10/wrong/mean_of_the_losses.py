# evaluate's first number: the mean squared error.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, results = len(train_data) // k, {}
    for name, settings in variants.items():
        losses = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = build_model(**settings)
            model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val), epochs=epochs, verbose=0)
            losses.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[0])
        results[name] = np.mean(losses)
    return results
