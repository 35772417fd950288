# Takes the widths out of the caller's settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        units = settings.pop("hidden_units", (64, 64))
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units=units), k, epochs)
        results[name] = np.mean(scores)
    return results
