# Full batches only, but at least one.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        model = build_model()
        for _ in range(epochs):
            for b in range(max(1, len(x) // batch_size)):
                model.train_on_batch(x[b * batch_size:(b + 1) * batch_size], y[b * batch_size:(b + 1) * batch_size])
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
