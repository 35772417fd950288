# Early stopping: gives up after two epochs without a better loss.
def best_epoch(history_dict, patience=2):
    losses = history_dict["val_loss"]
    best, waited = 0, 0
    for i in range(1, len(losses)):
        if losses[i] < losses[best]:
            best, waited = i, 0
        else:
            waited += 1
            if waited == patience:
                break
    return best + 1
