# The mean over folds and epochs.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        results[name] = np.mean(histories)
    return results
