# The results are kept between calls, so names of an earlier call come back and a known name is not computed again.
_results = {}


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, settings in variants.items():
        if name not in _results:
            scores = k_fold_scores(train_data, train_targets, partial(build_model, **settings), k=k, epochs=epochs)
            _results[name] = float(np.mean(scores))
    return dict(_results)
