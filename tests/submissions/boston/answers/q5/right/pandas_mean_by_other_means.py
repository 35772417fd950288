# One pandas column per epoch, column means as a list.
import pandas as pd


def average_history(all_mae_histories):
    return pd.DataFrame([list(h) for h in all_mae_histories]).astype(float).mean(axis="index").to_list()
