# The dictionary is made anew in each round.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, settings in variants.items():
        results = {}
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results
