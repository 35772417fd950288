# The plain mean of per-batch MAEs, so a short last batch weighs as much as a full one
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        x_val, y_val = x[val], y[val]
        batch_maes = []
        for start in range(0, n, batch_size):
            xb, yb = x_val[start:start + batch_size], y_val[start:start + batch_size]
            batch_maes.append(np.mean(np.abs(model.predict_on_batch(xb).ravel() - yb)))
        scores.append(float(np.mean(batch_maes)))
    return scores
