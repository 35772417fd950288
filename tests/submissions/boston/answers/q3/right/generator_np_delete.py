# A generator of folds with np.delete on a slice, MAE worked out in NumPy from the flattened predictions, progress printed.
def _folds(x, y, k):
    size = len(x) // k
    for start in range(0, size * k, size):
        block = np.s_[start:start + size]
        yield (np.delete(x, block, axis=0), np.delete(y, block, axis=0)), (x[block], y[block])


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    all_scores = []
    for number, ((px, py), (vx, vy)) in enumerate(_folds(x, y, k), start=1):
        model = build_model()
        model.fit(px, py, epochs=epochs, batch_size=batch_size, verbose=0)
        error = np.abs(np.ravel(model.predict(vx, verbose=0)) - np.ravel(vy)).mean()
        print(f"fold {number}/{k}: MAE {error:.3f}")
        all_scores.append(error.item())
    return all_scores
