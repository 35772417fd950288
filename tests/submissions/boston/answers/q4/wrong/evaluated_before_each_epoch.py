# The value is taken before the epoch.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model, maes = build_model(), []
        for _ in range(epochs):
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
            model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), batch_size=batch_size, verbose=0)
        histories.append(maes)
    return histories
