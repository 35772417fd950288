# The sum of the folds is divided by 4.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = sum(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)) / 4
    return results
