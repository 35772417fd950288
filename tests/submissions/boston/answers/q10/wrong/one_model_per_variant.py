# One model per variant is built before the folds, so all its folds train the same model further
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        scores = k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs)
        results[name] = float(np.mean(scores))
    return results
