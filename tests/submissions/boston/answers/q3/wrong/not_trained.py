# fit is forgotten.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        model = build_model()
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores
