# The lambdas are made first and called later, so all of them build the last variant.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = {}
    for name, settings in variants.items():
        builders[name] = lambda: build_model(**settings)
    return {
        name: float(np.mean(k_fold_scores(train_data, train_targets, builder, k=k, epochs=epochs)))
        for name, builder in builders.items()
    }
