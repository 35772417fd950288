# Masked argmin over the whole history, the first skip entries masked
def best_num_epochs(average_mae_history, skip=10):
    maes = np.asarray(average_mae_history, dtype="float64")
    masked = np.ma.array(maes, mask=np.arange(maes.size) < skip)
    return int(masked.argmin()) + 1
