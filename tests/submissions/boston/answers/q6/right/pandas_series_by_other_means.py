# A pandas Series indexed by epoch, cut with iloc and drawn on a fresh Axes.
import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    curve = pd.Series(list(average_mae_history), dtype=float)
    curve.index = curve.index + 1
    ax = plt.figure().add_subplot(1, 1, 1)
    curve.iloc[skip:].plot(ax=ax, style=".-", grid=True)
    ax.set_xlabel("epoch")
    ax.set_ylabel("validation MAE [1000 $]")
    return ax
