# A recursive helper over the variants, folds cut with np.delete, train_on_batch inside
def _fold_mae(model, x, y, val, epochs):
    x_rest, y_rest = np.delete(x, val, axis=0), np.delete(y, val)
    for _ in range(epochs):
        order = np.random.permutation(len(x_rest))
        for start in range(0, len(order), 16):
            rows = order[start:start + 16]
            model.train_on_batch(x_rest[rows], y_rest[rows])
    return np.abs(np.ravel(model.predict_on_batch(x[val])) - y[val]).mean()


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.asarray(train_targets).ravel()
    n = len(x) // k

    def rest_of(todo):
        if not todo:
            return {}
        (name, options), *others = todo
        maes = [_fold_mae(build_model(**options), x, y, range(i * n, i * n + n), epochs) for i in range(k)]
        return {name: sum(maes) / k, **rest_of(others)}

    return rest_of(list(variants.items()))
