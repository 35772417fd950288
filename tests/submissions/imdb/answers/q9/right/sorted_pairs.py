# The first of sorted pairs (loss, epoch).
def best_epoch(history_dict):
    pairs = sorted((loss, epoch) for epoch, loss in enumerate(history_dict["val_loss"], 1))
    return pairs[0][1]
