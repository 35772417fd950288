# Full batches of eight only.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for b in range(max(1, len(x_train) // 8)):
                model.train_on_batch(x_train[b * 8:(b + 1) * 8], y_train[b * 8:(b + 1) * 8])
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
