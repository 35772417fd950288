# One model for all variants, built with the first one's settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results, model = {}, None
    for name, settings in variants.items():
        model = model or build_model(**settings)
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs))
    return results
