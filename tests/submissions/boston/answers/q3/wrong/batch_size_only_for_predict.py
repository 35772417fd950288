# Batch_size goes to predict, while fit runs with Keras' default of 32
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, verbose=0)
        predicted = model.predict(x[val], batch_size=batch_size, verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores
