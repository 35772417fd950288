# The model is built in the inner loop.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        for _ in range(epochs):
            model = build_model()
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
