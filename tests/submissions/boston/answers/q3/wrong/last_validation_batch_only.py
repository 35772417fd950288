# The MAE is overwritten in the loop over validation batches, so only the last batch counts.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        a, b = i * n, (i + 1) * n
        model = build_model()
        model.fit(np.concatenate([train_data[:a], train_data[b:]]), np.concatenate([train_targets[:a], train_targets[b:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        for s in range(a, b, batch_size):
            p = model.predict(train_data[s:min(s + batch_size, b)], verbose=0).ravel()
            mae = float(np.abs(p - train_targets[s:min(s + batch_size, b)]).mean())
        scores.append(mae)
    return scores
