# Only the first batch of the block is scored.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        model = build_model()
        model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[a:b], train_targets[a:b], batch_size=batch_size, steps=1, verbose=0)[1])
    return scores
