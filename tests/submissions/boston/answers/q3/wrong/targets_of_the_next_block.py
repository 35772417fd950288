# The validation targets belong to another block.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        other = (i + 1) % k
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[other * n:(other + 1) * n],
                                     verbose=0)[1])
    return scores
