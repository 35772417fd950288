# One dict comprehension with an inner function that fixes the settings.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def builder(settings):
        def build():
            return build_model(**settings)

        return build

    return {
        name: np.mean(k_fold_scores(train_data, train_targets, builder(settings), k, epochs))
        for name, settings in variants.items()
    }
