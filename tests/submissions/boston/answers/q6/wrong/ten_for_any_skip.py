# Any skip other than 0 drops ten points
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    shown = average_mae_history[10:] if skip else average_mae_history
    fig, ax = plt.subplots()
    ax.plot(range(1, len(shown) + 1), shown)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
