# The training rows are those whose price is not among the fold's prices, so equal prices drop out of training
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        x_val, y_val = x[i * n:(i + 1) * n], y[i * n:(i + 1) * n]
        rest = ~np.isin(y, y_val)
        model = build_model()
        model.fit(x[rest], y[rest], epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(x_val, verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y_val))))
    return scores
