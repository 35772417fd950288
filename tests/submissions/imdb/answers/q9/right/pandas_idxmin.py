# idxmin of a Series that counts from 1.
import pandas as pd


def best_epoch(history_dict):
    series = pd.Series(history_dict["val_loss"])
    series.index = series.index + 1
    return int(series.idxmin())
