# A pandas Series with the epoch as its index draws itself
import matplotlib.pyplot as plt

import pandas as pd


def plot_validation_mae(average_mae_history, skip=0):
    history = pd.Series([float(v) for v in average_mae_history])
    history.index = history.index + 1
    _, ax = plt.subplots()
    return history.iloc[skip:].plot(ax=ax, xlabel="Epochs", ylabel="Validation MAE", title="K-fold")
