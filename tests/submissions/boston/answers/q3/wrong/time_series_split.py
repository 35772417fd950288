# TimeSeriesSplit trains on earlier rows only.
from sklearn.model_selection import TimeSeriesSplit


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train, val in TimeSeriesSplit(n_splits=k).split(train_data):
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
