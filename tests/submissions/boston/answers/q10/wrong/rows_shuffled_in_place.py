# Shuffles the caller's rows between the variants, with their targets.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    order = np.random.default_rng(0).permutation(len(train_data))
    train_data[:], train_targets[:] = train_data[order], train_targets[order]
    return results
