# One fit call per epoch on the same fold model (weights and optimizer state carry on), evaluate after each.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    size = len(x) // k

    def run(fold):
        val = np.zeros(len(x), dtype=bool)
        val[fold * size:(fold + 1) * size] = True
        model = build_model()
        for _ in range(epochs):
            model.fit(x[~val], y[~val], batch_size=batch_size, epochs=1, verbose=0)
            yield float(model.evaluate(x[val], y[val], verbose=0)[-1])

    return [list(run(fold)) for fold in range(k)]
