# The list of scores is not emptied between the variants.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results, scores = {}, []
    for name, settings in variants.items():
        scores += list(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
        results[name] = np.mean(scores)
    return results
