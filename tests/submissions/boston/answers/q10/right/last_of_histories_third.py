# The last epoch of k_fold_histories, averaged with average_history
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name in variants:
        def builder(options=dict(variants[name])):
            return build_model(**options)
        histories = k_fold_histories(train_data, train_targets, builder, k, epochs)
        result[name] = float(average_history(histories)[-1])
    return result
