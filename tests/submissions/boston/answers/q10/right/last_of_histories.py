# The last entries of k_fold_histories, averaged over the folds.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name in variants:
        histories = k_fold_histories(
            train_data, train_targets, lambda settings=variants[name]: build_model(**settings), k=k, epochs=epochs
        )
        result[name] = sum(history[-1] for history in histories) / len(histories)
    return result
