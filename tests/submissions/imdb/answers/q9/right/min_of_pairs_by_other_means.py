# The minimum of (loss, epoch) pairs, so the smaller epoch decides a tie.
def best_epoch(history_dict):
    loss, epoch = min((float(v), e) for e, v in enumerate(history_dict["val_loss"], start=1))
    print(f"lowest validation loss {loss:.4f} after epoch {epoch}")
    return epoch
