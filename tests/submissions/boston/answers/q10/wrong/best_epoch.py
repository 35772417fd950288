# The best epoch of the averaged history.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        results[name] = min(average_history(histories))
    return results
