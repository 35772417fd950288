# Asarray does not copy a float array, so the caller's first skip values become inf
def best_num_epochs(average_mae_history, skip=10):
    maes = np.asarray(average_mae_history, dtype="float64")
    maes[:skip] = np.inf
    return int(np.argmin(maes)) + 1
