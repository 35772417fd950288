# Pops hidden_units out of the caller's variants, so a second call compares default models
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        units = kwargs.pop("hidden_units", (64, 64))
        scores = k_fold_scores(
            train_data, train_targets,
            lambda: build_model(hidden_units=units, **kwargs), k=k, epochs=epochs)
        results[name] = float(np.mean(scores))
    return results
