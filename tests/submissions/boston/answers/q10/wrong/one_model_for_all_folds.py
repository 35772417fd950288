# Each variant's model is built once and trained on through all folds, so it has seen the later blocks.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        scores = k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs)
        result[name] = float(np.mean(scores))
    return result
