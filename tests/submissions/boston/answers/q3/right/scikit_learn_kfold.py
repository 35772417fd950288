# scikit-learn's KFold and its error function.
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train_index, val_index in KFold(n_splits=k).split(train_data, train_targets):
        net = build_model()
        net.fit(train_data[train_index], train_targets[train_index], epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(mean_absolute_error(train_targets[val_index], net.predict(train_data[val_index], verbose=0)))
    return scores
