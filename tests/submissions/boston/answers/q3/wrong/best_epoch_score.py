# The score is the lowest validation MAE of any epoch, not that of the trained model.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        rest = np.r_[0 : i * n, (i + 1) * n : len(x)]
        history = build_model().fit(
            x[rest], y[rest], validation_data=(x[val], y[val]), epochs=epochs, batch_size=batch_size, verbose=0
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        scores.append(float(min(history[name])))
    return scores
