# An incremental (Welford) mean over the folds in a private accumulator, the arguments stay as they are.
def average_history(all_mae_histories):
    mean = None
    for count, history in enumerate(all_mae_histories, start=1):
        history = np.array(history, dtype=float)
        if mean is None:
            mean = np.zeros_like(history)
        mean = mean + (history - mean) / count
    return [] if mean is None else [float(m) for m in mean]
