# The folds make up the outer loop, the variants the inner one.
from collections import defaultdict
from statistics import mean


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, maes = len(train_data) // k, defaultdict(list)
    for i in range(k):
        rows = np.arange(len(train_data))
        val = (rows >= i * n) & (rows < (i + 1) * n)
        for name, settings in variants.items():
            model = build_model(**settings)
            model.fit(train_data[~val], train_targets[~val], epochs=epochs, batch_size=16, verbose=0)
            maes[name].append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return {name: mean(values) for name, values in maes.items()}
