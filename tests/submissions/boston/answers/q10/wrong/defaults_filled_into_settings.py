# Setdefault puts hidden_units into the caller's settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, kw in variants.items():
        kw.setdefault("hidden_units", (64, 64))
        means[name] = float(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**kw), k=k, epochs=epochs)))
    return means
