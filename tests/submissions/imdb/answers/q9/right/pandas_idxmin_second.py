# Pandas' idxmin over an index that begins at 1 (it gives the first minimum).
import pandas as pd


def best_epoch(history_dict):
    losses = pd.Series(list(history_dict["val_loss"]))
    losses.index += 1
    return losses.idxmin()
