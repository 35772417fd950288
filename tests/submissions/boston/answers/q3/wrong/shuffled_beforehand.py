# All rows are shuffled first, together with their targets.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    order = np.random.default_rng(1).permutation(len(train_data))
    x_all, y_all = train_data[order], train_targets[order]
    n = len(x_all) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x_all, val, 0), np.delete(y_all, val), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_all[val], y_all[val], verbose=0)[1])
    return scores
