# Walks from the last epoch to the first and accepts equals, which leaves the earliest
def best_epoch(history_dict):
    losses = np.asarray(history_dict["val_loss"], dtype=float).ravel()
    best = len(losses)
    for epoch in range(len(losses), 0, -1):
        if losses[epoch - 1] <= losses[best - 1]:
            best = epoch
    return best
