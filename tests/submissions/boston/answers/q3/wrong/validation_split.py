# fit sets its own quarter aside, from the end of the training rows.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                              batch_size=batch_size, validation_split=1 / k, verbose=0)
        scores.append(h.history["val_mae"][-1])
    return scores
