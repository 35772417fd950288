# Folds in reverse order, written to their place in a NumPy array; fit is called once per epoch
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    result = np.empty(k)
    for i in reversed(range(k)):
        inside = np.zeros(len(x), dtype=bool)
        inside[i * n:i * n + n] = True
        model = build_model()
        for epoch in range(epochs):
            model.fit(x[~inside], y[~inside], initial_epoch=epoch, epochs=epoch + 1,
                      batch_size=batch_size, verbose=0)
        gaps = y[inside].reshape(-1, 1) - np.asarray(model.predict(x[inside], verbose=0)).reshape(-1, 1)
        result[i] = np.linalg.norm(gaps[:, 0], ord=1) / n
    return result
