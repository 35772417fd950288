# A named figure with clear=True, so a second call wipes the first plot instead of making a new figure
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots(num="Validation MAE", clear=True)
    truncated = average_mae_history[skip:]
    ax.plot(range(skip + 1, skip + 1 + len(truncated)), truncated)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
