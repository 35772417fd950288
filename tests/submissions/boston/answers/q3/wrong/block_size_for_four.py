# The size of a block is always a quarter of the data, whatever k is.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    num_val_samples = len(x) // 4
    scores = []
    for i in range(k):
        start = (i * num_val_samples) % len(x)
        val = np.arange(start, min(start + num_val_samples, len(x)))
        model = build_model()
        model.fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs, batch_size=batch_size, verbose=0
        )
        scores.append(float(model.evaluate(x[val], y[val], verbose=0)[1]))
    return scores
