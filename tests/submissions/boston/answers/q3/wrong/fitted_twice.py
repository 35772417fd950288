# fit stands there twice: once for the score, once for the history.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        history = model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0).history
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
