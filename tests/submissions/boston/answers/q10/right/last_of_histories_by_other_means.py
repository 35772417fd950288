# From k_fold_histories: the last epoch's validation MAE of each fold, averaged with average_history.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def final_mae(kwargs):
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**kwargs), k, epochs)
        return float(average_history(histories)[-1])

    return dict((name, final_mae(kwargs)) for name, kwargs in variants.items())
