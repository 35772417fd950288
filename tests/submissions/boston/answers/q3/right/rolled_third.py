# Np.roll brings block i to the front, so both parts are plain slices; MAE from predictions
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        xr, yr = np.roll(x, -i * n, axis=0), np.roll(y, -i * n, axis=0)
        model = build_model()
        model.fit(xr[n:], yr[n:], epochs=epochs, batch_size=batch_size, verbose=0)
        error = np.ravel(model.predict(xr[:n], verbose=0)) - np.ravel(yr[:n])
        scores.append(float(np.abs(error).mean()))
    return scores
