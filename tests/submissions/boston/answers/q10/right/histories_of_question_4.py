# The last epoch of k_fold_histories.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = []
    for settings in variants.values():
        def make(settings=settings):
            return build_model(**settings)

        histories = k_fold_histories(train_data, train_targets, make, k=k, epochs=epochs)
        means.append(average_history(histories)[-1])
    return dict(zip(variants, means))
