# The history's mae, not its val_mae.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]), verbose=0)
        scores.append(h.history["mae"][-1])
    return scores
