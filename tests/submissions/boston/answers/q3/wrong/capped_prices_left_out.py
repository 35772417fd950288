# Suburbs at the cap of 50 are left out of the training part, so not all other rows are trained on.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n, scores = len(x) // k, []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        rest = np.setdiff1d(np.arange(len(x)), val)
        rest = rest[y[rest] < 50]
        model = build_model()
        model.fit(x[rest], y[rest], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x[val], y[val], verbose=0)[1])
    return scores
