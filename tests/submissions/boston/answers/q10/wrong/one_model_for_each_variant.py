# One model per variant goes through all folds.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        scores = k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results
