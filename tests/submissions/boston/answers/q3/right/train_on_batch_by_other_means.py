# Every fold trained batch by batch with train_on_batch on a fresh permutation each epoch, then evaluated once.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    size, rng, scores = len(x) // k, np.random.default_rng(), []
    for i in range(k):
        val_ids = np.arange(i * size, (i + 1) * size)
        fit_ids = np.setdiff1d(np.arange(len(x)), val_ids)
        model = build_model()
        for _ in range(epochs):
            order = rng.permutation(fit_ids)
            for at in range(0, len(order), batch_size):
                ids = order[at:at + batch_size]
                model.train_on_batch(x[ids], y[ids])
        scores.append(float(model.evaluate(x[val_ids], y[val_ids], verbose=0)[1]))
    return scores
