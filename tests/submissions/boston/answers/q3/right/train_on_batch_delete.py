# Np.delete gives the samples to train on, and train_on_batch goes through them in a new order each epoch.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    size = len(x) // k

    def score(i):
        block = np.arange(i * size, (i + 1) * size)
        rest_x, rest_y = np.delete(x, block, axis=0), np.delete(y, block, axis=0)
        model = build_model()
        for _ in range(epochs):
            order = np.random.permutation(len(rest_x))
            for start in range(0, len(order), batch_size):
                batch = order[start : start + batch_size]
                model.train_on_batch(rest_x[batch], rest_y[batch])
        predicted = np.asarray(model.predict_on_batch(x[block])).reshape(-1)
        return float(np.mean(np.abs(predicted - y[block])))

    return [score(i) for i in range(k)]
