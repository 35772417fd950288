# Validation_split=0.1 keeps a tenth of the other folds out of the training
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0), epochs=epochs,
                  batch_size=batch_size, validation_split=0.1, verbose=0)
        predicted = model.predict(x[val], verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores
