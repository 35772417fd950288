# Settings of earlier variants go on into later ones.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results, widths = {}, []
    for name, settings in variants.items():
        widths.extend(settings.get("hidden_units", (64, 64)))
        units = tuple(widths)
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units=units), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results
