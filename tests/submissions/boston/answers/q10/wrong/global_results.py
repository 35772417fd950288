# Results live in a global dict and known names are skipped, so later calls return old values and old names
comparison = {}


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, kwargs in variants.items():
        if name not in comparison:
            scores = k_fold_scores(train_data, train_targets, lambda: build_model(**kwargs),
                                   k=k, epochs=epochs)
            comparison[name] = float(np.mean(scores))
    return comparison
