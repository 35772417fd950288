# np.roll brings the block to the front.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    result = []
    for fold in range(k):
        x = np.roll(train_data, -fold * n, axis=0)
        y = np.roll(train_targets, -fold * n)
        model = build_model()
        model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, verbose=0)
        difference = model.predict(x[:n], verbose=0)[:, 0] - y[:n]
        result.append(float(np.abs(difference).mean()))
    return result
