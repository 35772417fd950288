# Len(x) // batch_size batches in fixed order, so the rows of the incomplete last batch are never trained on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        x_rest, y_rest = np.delete(x, val, axis=0), np.delete(y, val, axis=0)
        model = build_model()
        for _ in range(epochs):
            for b in range(len(x_rest) // batch_size):
                part = slice(b * batch_size, (b + 1) * batch_size)
                model.train_on_batch(x_rest[part], y_rest[part])
        predicted = np.ravel(model.predict(x[val], verbose=0))
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores
