# After each epoch the MAE is overwritten in the loop over validation batches, so only the last batch counts.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        xt, yt = np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]])
        model = build_model()
        maes = []
        for _ in range(epochs):
            model.fit(xt, yt, epochs=1, batch_size=batch_size, verbose=0)
            for s in range(a, b, batch_size):
                p = np.ravel(model(np.asarray(train_data[s:min(s + batch_size, b)])))
                mae = float(np.abs(p - train_targets[s:min(s + batch_size, b)]).mean())
            maes.append(mae)
        histories.append(maes)
    return histories
