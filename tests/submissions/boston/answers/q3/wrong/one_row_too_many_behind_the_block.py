# The rows behind the block begin one too early, inside of it.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        start, end = i * n, (i + 1) * n
        x = np.concatenate([train_data[:start], train_data[end - 1:]])
        y = np.concatenate([train_targets[:start], train_targets[end - 1:]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[start:end], train_targets[start:end], verbose=0)[1])
    return scores
