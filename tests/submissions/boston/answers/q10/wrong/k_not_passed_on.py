# K is not passed on, there are always four folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**kwargs), epochs=epochs)
        results[name] = float(np.mean(scores))
    return results
