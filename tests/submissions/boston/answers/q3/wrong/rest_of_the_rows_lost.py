# Rows that don't fill a block are cut off first.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x_folds = np.stack(np.split(train_data[:len(train_data) // k * k], k))
    y_folds = np.stack(np.split(train_targets[:len(train_targets) // k * k], k))
    scores = []
    for i in range(k):
        others = [j for j in range(k) if j != i]
        model = build_model()
        model.fit(np.concatenate(x_folds[others]), np.concatenate(y_folds[others]), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_folds[i], y_folds[i], verbose=0)[1])
    return scores
