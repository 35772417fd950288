# Settings["hidden_units"] is looked up, so a variant without settings ({}, the chapter's own model) raises KeyError.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, settings in variants.items():
        def make(units=settings["hidden_units"]):
            return build_model(hidden_units=units)
        means[name] = float(np.mean(k_fold_scores(train_data, train_targets, make, k=k, epochs=epochs)))
    return means
