# A pandas Series draws itself.
import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    curve = pd.Series(average_mae_history, index=range(1, len(average_mae_history) + 1), name="MAE")
    fig = plt.figure()
    ax = curve.iloc[skip:].plot(ax=fig.gca(), xlabel="Epoch", ylabel="Validation MAE", title="K-fold validation")
    return ax
