# Texts with two places.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        results[name] = f"{np.mean(scores):.2f}"
    return results
