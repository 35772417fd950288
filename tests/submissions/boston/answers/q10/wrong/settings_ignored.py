# build_model is handed on as it is.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, build_model, k=k, epochs=epochs))
    return results
