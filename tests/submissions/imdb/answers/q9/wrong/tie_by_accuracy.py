# A tie is decided by the higher validation accuracy, not for the earliest.
def best_epoch(history_dict):
    acc = history_dict.get("val_accuracy", [0] * len(history_dict["val_loss"]))
    pairs = [(loss, -a, e) for e, (loss, a) in enumerate(zip(history_dict["val_loss"], acc), 1)]
    return min(pairs)[2]
