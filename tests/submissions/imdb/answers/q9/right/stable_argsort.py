# The first of a stable argsort.
def best_epoch(history_dict: dict) -> int:
    order = np.argsort(np.array(history_dict["val_loss"]), kind="stable")
    return order[0].item() + 1
