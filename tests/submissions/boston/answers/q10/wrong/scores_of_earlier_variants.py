# The list of scores is not emptied between the variants, later means contain the earlier ones' folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    scores = []
    for name, kwargs in variants.items():
        scores += list(k_fold_scores(train_data, train_targets, lambda: build_model(**kwargs),
                                     k=k, epochs=epochs))
        results[name] = float(np.mean(scores))
    return results
