# The first place of a stable sort of the epochs by their validation loss
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    ranking = sorted(range(1, len(losses) + 1), key=lambda epoch: losses[epoch - 1])
    return ranking[0]
