# Reports the lowest point of the mean curve instead of the MAE after the last epoch
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**kwargs),
                                     k=k, epochs=epochs)
        results[name] = float(min(average_history(histories)))
    return results
