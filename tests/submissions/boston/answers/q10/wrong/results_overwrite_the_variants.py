# Writes the means into the caller's dictionary.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name in variants:
        settings = variants[name]
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        variants[name] = float(np.mean(scores))
    return variants
