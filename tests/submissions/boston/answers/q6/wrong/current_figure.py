# Draws on the current axes without a new figure, so the second plot lands in the first one
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    truncated = average_mae_history[skip:]
    plt.plot(range(skip + 1, skip + 1 + len(truncated)), truncated)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
