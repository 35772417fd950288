# Fits on everything, the block included.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val_data = train_data[i * n:(i + 1) * n]
        val_targets = train_targets[i * n:(i + 1) * n]
        model = build_model()
        model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(val_data, val_targets, verbose=0)[1])
    return scores
