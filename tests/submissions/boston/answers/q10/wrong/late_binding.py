# The lambdas are made first and called later: all use the last variant's settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = []
    for settings in variants.values():
        builders.append(lambda: build_model(**settings))
    means = [np.mean(k_fold_scores(train_data, train_targets, build, k=k, epochs=epochs)) for build in builders]
    return dict(zip(variants, means))
