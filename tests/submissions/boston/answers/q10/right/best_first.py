# The best variant comes first.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100, batch_size=16):
    results = []
    for name, settings in variants.items():
        def build():
            return build_model(**settings)

        scores = k_fold_scores(train_data, train_targets, build, k, epochs, batch_size)
        results.append((sum(scores) / len(scores), name))
    return {name: mae for mae, name in sorted(results)}
