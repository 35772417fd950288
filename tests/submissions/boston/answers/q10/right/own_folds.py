# Its own loop over the folds.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n = len(train_data) // k
    table = dict.fromkeys(variants, 0.0)
    for name in variants:
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = build_model(**variants[name])
            model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val), epochs=epochs, batch_size=16,
                      verbose=0)
            errors = model.predict(train_data[val], verbose=0)[:, 0] - train_targets[val]
            table[name] += np.abs(errors).mean() / k
    return table
