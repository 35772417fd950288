# The part after the block begins one sample too early, so the block's last sample is trained on as well.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        start, stop = i * n, (i + 1) * n
        model = build_model()
        model.fit(
            np.concatenate([x[:start], x[stop - 1 :]]),
            np.concatenate([y[:start], y[stop - 1 :]]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        )
        scores.append(float(model.evaluate(x[start:stop], y[start:stop], verbose=0)[1]))
    return scores
