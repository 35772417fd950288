# A Series indexed by epoch from 1, iloc cuts off the first skip, idxmin gives the label.
import pandas as pd


def best_num_epochs(average_mae_history, skip=10):
    series = pd.Series(np.asarray(average_mae_history, dtype=float), index=range(1, len(average_mae_history) + 1))
    return int(series.iloc[skip:].idxmin())
