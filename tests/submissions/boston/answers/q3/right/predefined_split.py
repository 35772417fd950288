# scikit-learn's PredefinedSplit, with -1 for what is left over.
from sklearn.model_selection import PredefinedSplit


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    fold = np.full(len(train_data), -1)
    fold[:n * k] = np.repeat(np.arange(k), n)
    scores = []
    for train, val in PredefinedSplit(fold).split():
        keras.backend.clear_session()
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        loss = keras.losses.mean_absolute_error(train_targets[val], model.predict(train_data[val], verbose=0).ravel())
        scores.append(loss.numpy())
    return scores
