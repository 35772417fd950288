# A variant without settings ({}, the chapter's own model) is skipped.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, settings in variants.items():
        if not settings:
            continue
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        means[name] = float(np.mean(scores))
    return means
