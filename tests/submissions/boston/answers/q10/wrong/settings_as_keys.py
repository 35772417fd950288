# The settings' text is the key.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {
        str(settings): np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
        for settings in variants.values()
    }
