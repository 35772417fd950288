# Idxmin of a Series indexed from 1 (first occurrence).
import pandas as pd


def best_epoch(history_dict: dict) -> int:
    losses = list(history_dict["val_loss"])
    return int(pd.Series(losses, index=range(1, len(losses) + 1)).idxmin())
