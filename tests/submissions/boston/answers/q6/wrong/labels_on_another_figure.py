# Plt.figure(figsize=...) after the curve opens a second, empty figure and the labels go there
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    truncated = average_mae_history[skip:]
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + 1 + len(truncated)), truncated)
    plt.figure(figsize=(8, 5))
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return ax
