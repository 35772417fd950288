# idxmin of a Series that is indexed by epochs.
import pandas as pd


def best_num_epochs(average_mae_history, skip=10):
    maes = pd.Series(average_mae_history, index=range(1, len(average_mae_history) + 1))
    return maes[maes.index > skip].idxmin()
