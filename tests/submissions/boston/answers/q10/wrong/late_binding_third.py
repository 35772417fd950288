# The lambdas see the loop variable only when called, so every name is scored with the last variant
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = {}
    for name, kwargs in variants.items():
        builders[name] = lambda: build_model(**kwargs)
    return {name: float(np.mean(k_fold_scores(train_data, train_targets, builder, k=k, epochs=epochs)))
            for name, builder in builders.items()}
