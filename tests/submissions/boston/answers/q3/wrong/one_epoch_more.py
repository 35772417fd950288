# The loop over the epochs runs once too often.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        for _ in range(epochs + 1):
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
