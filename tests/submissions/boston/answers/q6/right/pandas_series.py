# A pandas series with the epochs as its index, drawn on new axes.
import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    series = pd.Series(list(average_mae_history), index=range(1, len(average_mae_history) + 1))
    _, ax = plt.subplots(figsize=(8, 3))
    series.iloc[skip:].plot(ax=ax, color="darkgreen")
    ax.set_xlabel("epochs")
    ax.set_ylabel("MAE on the validation folds")
    return ax
