# From the last fold to the first; the rows after the block come before those in front of it.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = ()
    for i in range(k - 1, -1, -1):
        a, b = i * n, i * n + n
        model = build_model()
        model.fit(np.vstack((train_data[b:], train_data[:a])), np.hstack((train_targets[b:], train_targets[:a])),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores += (model.evaluate(train_data[a:b], train_targets[a:b], verbose=0)[-1],)
    return scores
