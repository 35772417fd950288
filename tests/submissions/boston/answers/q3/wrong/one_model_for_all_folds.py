# The model is built once, before the loop.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    model = build_model()
    for i in range(k):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores
