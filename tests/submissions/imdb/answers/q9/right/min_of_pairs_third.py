# The smallest pair (loss, epoch); on a tie the smaller epoch wins
def best_epoch(history_dict):
    return min(zip(map(float, history_dict["val_loss"]), range(1, len(history_dict["val_loss"]) + 1)))[1]
