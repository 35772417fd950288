# Fit(epochs=e + 1) without initial_epoch inside the loop, so entry e has seen 1 + 2 + ... + e epochs
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        maes = []
        for e in range(epochs):
            model.fit(np.delete(x, val, axis=0), np.delete(y, val), epochs=e + 1,
                      batch_size=batch_size, verbose=0)
            predicted = model.predict(x[val], verbose=0).ravel()
            maes.append(float(np.mean(np.abs(predicted - y[val]))))
        histories.append(maes)
    return histories
