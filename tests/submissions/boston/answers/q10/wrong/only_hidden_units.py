# Of a variant's keyword arguments only hidden_units is handed on; another build_model's arguments are lost.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        known = {key: settings[key] for key in settings if key == "hidden_units"}
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **known), k=k, epochs=epochs)
        result[name] = float(np.mean(scores))
    return result
