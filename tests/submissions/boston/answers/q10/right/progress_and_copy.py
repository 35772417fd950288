# Says what it is doing, and works on copies of the settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    mean_maes = {}
    for number, (name, settings) in enumerate(variants.items(), 1):
        print(f"{number}/{len(variants)}: {name}")
        settings = dict(settings)
        units = settings.pop("hidden_units", None)
        if units is not None:
            settings["hidden_units"] = tuple(units)
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        mean_maes.update({name: np.float32(np.mean(scores))})
        keras.backend.clear_session()
    return mean_maes
