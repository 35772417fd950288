# A pair for each variant.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        results[name] = (np.mean(scores), np.std(scores))
    return results
