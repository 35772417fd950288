# One model serves all folds; its weights are put back, but not its optimizer's state, so it is not a fresh model.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    model = build_model()
    model.predict(x[:1], verbose=0)
    initial = model.get_weights()
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model.set_weights(initial)
        model.fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, batch_size=batch_size, verbose=0
        )
        scores.append(float(model.evaluate(x[val], y[val], verbose=0)[1]))
    return scores
