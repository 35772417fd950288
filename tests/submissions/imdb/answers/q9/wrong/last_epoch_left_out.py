# Never considers the last epoch.
def best_epoch(history_dict):
    val_loss = history_dict["val_loss"]
    best = 0
    for i in range(len(val_loss) - 1):
        if val_loss[i] < val_loss[best]:
            best = i
    return best + 1
