# train_on_batch over shuffled rows, and a metric object.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        train = np.setdiff1d(np.arange(len(train_data)), val)
        model = build_model()
        for epoch in range(epochs):
            np.random.shuffle(train)
            for s in range(0, len(train), batch_size):
                part = train[s:s + batch_size]
                model.train_on_batch(train_data[part], train_targets[part])
        metric = keras.metrics.MeanAbsoluteError()
        metric.update_state(train_targets[val].reshape(-1, 1), model.predict(train_data[val], verbose=0))
        scores.append(float(metric.result()))
    return scores
