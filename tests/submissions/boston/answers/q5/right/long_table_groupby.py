# A long pandas table of (epoch, mae), grouped by epoch
import pandas as pd


def average_history(all_mae_histories):
    table = pd.DataFrame(
        [(epoch, float(mae)) for fold in all_mae_histories for epoch, mae in enumerate(fold)],
        columns=["epoch", "mae"],
    )
    return table.groupby("epoch")["mae"].mean().sort_index().to_list()
