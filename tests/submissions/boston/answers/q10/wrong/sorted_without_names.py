# The sorted means are given to the names in their old order.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = []
    for settings in variants.values():
        means.append(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)))
    return dict(zip(variants, sorted(means)))
