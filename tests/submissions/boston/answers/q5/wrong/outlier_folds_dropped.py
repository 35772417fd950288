# Folds more than two standard deviations away are dropped (can happen from six folds on)
def average_history(all_mae_histories):
    folds = np.asarray(all_mae_histories, dtype="float64")
    centre, spread = folds.mean(axis=0), folds.std(axis=0)
    averages = []
    for j in range(folds.shape[1]):
        column = folds[:, j]
        kept = column[np.abs(column - centre[j]) <= 2 * spread[j] + 1e-9]
        averages.append(float(kept.mean()))
    return averages
