# The number is right, but the validation losses in history_dict are sorted afterwards
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    epochs = list(np.argsort(losses, kind="stable") + 1)
    losses.sort()
    return int(epochs[0])
