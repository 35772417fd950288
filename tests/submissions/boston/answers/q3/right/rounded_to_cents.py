# Rounds each score to two places, in the chapter's way.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = {}
    for i in range(k):
        val = range(i * n, (i + 1) * n)
        train = [j for j in range(len(train_data)) if j not in val]
        m = build_model()
        m.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores[i] = round(m.evaluate(train_data[list(val)], train_targets[list(val)], verbose=0)[1], 2)
    return list(scores.values())
