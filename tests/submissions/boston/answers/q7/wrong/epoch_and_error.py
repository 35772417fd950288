# A pair.
def best_num_epochs(average_mae_history, skip=10):
    best = skip + int(np.argmin(average_mae_history[skip:]))
    return best + 1, average_mae_history[best]
