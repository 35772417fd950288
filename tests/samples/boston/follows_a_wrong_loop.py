# %%
# compare_models is right; that k_fold_scores trains on all rows is counted there alone.
import numpy as np


# %%
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size, scores = len(train_data) // k, []
    for i in range(k):
        block = slice(i * size, (i + 1) * size)
        model = build_model()
        model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[block], train_targets[block], verbose=0)[0])
    return scores


# %%
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def mean_of(settings):
        return float(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)))

    return {name: mean_of(settings) for name, settings in variants.items()}
