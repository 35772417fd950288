# KFold shuffles the rows, so that the blocks are not consecutive.
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train, val in KFold(k, shuffle=True, random_state=0).split(train_data):
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
