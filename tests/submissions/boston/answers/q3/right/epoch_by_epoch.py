# fit for one epoch at a time, without shuffling.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data, "float32"), np.asarray(train_targets, "float32")
    width = x.shape[0] // k
    scores = []
    for fold in range(k):
        lo, hi = width * fold, width * (fold + 1)
        keep = np.ones(len(x), dtype=bool)
        keep[lo:hi] = False
        model = build_model()
        done = 0
        while done < epochs:
            model.fit(x[keep], y[keep], batch_size=batch_size, shuffle=False, verbose=0)
            done += 1
        scores.append(model.evaluate(x[lo:hi], y[lo:hi], batch_size=1, verbose=0)[1])
    return scores
