# One epoch at a time, with evaluate after each.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for fold in range(k):
        val = np.arange(fold * n, (fold + 1) * n)
        rest = np.setdiff1d(np.arange(len(train_data)), val)
        model = build_model()
        maes = []
        for _ in range(epochs):
            model.fit(train_data[rest], train_targets[rest], epochs=1, batch_size=batch_size, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        histories.append(maes)
    return histories
