# The median of the folds' MAEs instead of their mean.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **settings), k=k, epochs=epochs)
        result[name] = float(np.median(scores))
    return result
