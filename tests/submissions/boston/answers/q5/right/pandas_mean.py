# The mean of each column of a pandas data frame.
import pandas as pd


def average_history(all_mae_histories):
    return pd.DataFrame([list(history) for history in all_mae_histories]).mean().tolist()
