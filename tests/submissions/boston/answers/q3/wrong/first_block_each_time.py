# The slices don't depend on the fold.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for _ in range(k):
        model = build_model()
        model.fit(train_data[n:], train_targets[n:], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[:n], train_targets[:n], verbose=0)[1])
    return scores
