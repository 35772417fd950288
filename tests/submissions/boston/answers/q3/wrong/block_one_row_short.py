# The block ends one row early, which is trained on instead.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n - 1)
        train = np.setdiff1d(np.arange(len(train_data)), val)
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
