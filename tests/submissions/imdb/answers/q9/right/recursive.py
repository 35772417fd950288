# Recursion from the end; an earlier epoch wins when it is at most equal.
def best_epoch(history_dict):
    losses = [float(v) for v in history_dict["val_loss"]]

    def best_from(i: int) -> int:
        if i == len(losses) - 1:
            return i
        later = best_from(i + 1)
        return i if losses[i] <= losses[later] else later

    return best_from(0) + 1
