# The MAE is taken before each epoch instead of after it, so the list begins with the untrained model's.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        x_rest, y_rest = np.delete(x, val, axis=0), np.delete(y, val, axis=0)
        model, maes = build_model(), []
        for _ in range(epochs):
            predicted = np.asarray(model.predict_on_batch(x[val])).ravel()
            maes.append(float(np.abs(predicted - y[val]).mean()))
            model.fit(x_rest, y_rest, epochs=1, batch_size=batch_size, verbose=0)
        histories.append(maes)
    return histories
