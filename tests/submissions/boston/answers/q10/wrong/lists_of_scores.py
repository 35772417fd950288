# All scores of each variant.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {
        name: k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        for name, settings in variants.items()
    }
