# Idxmin of a pandas series whose index counts the epochs from 1.
import pandas as pd


def best_num_epochs(average_mae_history, skip=10):
    series = pd.Series(list(average_mae_history), index=range(1, len(average_mae_history) + 1))
    return int(series.iloc[skip:].idxmin())
