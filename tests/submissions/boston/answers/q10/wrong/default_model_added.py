# The default model is compared as well.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {"default": np.mean(k_fold_scores(train_data, train_targets, build_model, k, epochs))}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results
