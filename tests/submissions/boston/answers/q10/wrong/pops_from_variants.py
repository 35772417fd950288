# Hidden_units is popped from the dictionaries that were handed in, which changes the argument.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        if "hidden_units" in settings:
            builder = partial(build_model, hidden_units=settings.pop("hidden_units"), **settings)
        else:
            builder = partial(build_model, **settings)
        result[name] = float(np.mean(k_fold_scores(train_data, train_targets, builder, k=k, epochs=epochs)))
    return result
