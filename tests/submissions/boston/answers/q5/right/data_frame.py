# The mean of a DataFrame's columns.
import pandas as pd


def average_history(all_mae_histories):
    return pd.DataFrame(list(all_mae_histories)).mean()
