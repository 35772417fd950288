# Negative predictions are set to zero before they are compared.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        prices = np.maximum(model.predict(train_data[val], verbose=0)[:, 0], 0)
        scores.append(np.abs(prices - train_targets[val]).mean())
    return scores
