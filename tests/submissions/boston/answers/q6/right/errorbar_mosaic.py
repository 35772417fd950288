# Subplot_mosaic and errorbar without bars, pairs of (epoch, mae) filtered by the epoch number
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    pairs = [(epoch, mae) for epoch, mae in enumerate(average_mae_history, start=1) if epoch > skip]
    epochs, maes = [p[0] for p in pairs], [p[1] for p in pairs]
    fig, axes = plt.subplot_mosaic([["mae"]])
    ax = axes["mae"]
    ax.errorbar(epochs, maes, fmt="-")
    fig.suptitle("Average over the folds")
    ax.xaxis.set_label_text("epochs")
    ax.yaxis.set_label_text("validation MAE")
    return ax
