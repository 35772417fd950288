# K fresh models at once, the outer loop runs over epochs and the inner one over folds; a 2-D array comes back
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets).reshape(-1)
    n = len(x) // k
    fold_of_row = np.arange(len(x)) // n            # the leftover rows get numbers >= k
    models = [build_model() for _ in range(k)]
    table = np.zeros((k, epochs))
    for epoch in range(epochs):
        for i, model in enumerate(models):
            val = fold_of_row == i
            model.fit(x[~val], y[~val], batch_size=batch_size, epochs=1, verbose=0)
            table[i, epoch] = np.abs(model.predict_on_batch(x[val]).reshape(-1) - y[val]).mean()
    return table
