# Three folds by default.
def compare_models(train_data, train_targets, build_model, variants, k=3, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results
