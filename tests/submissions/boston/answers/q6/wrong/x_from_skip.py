# The x values count from skip, so the first epoch is drawn at 0 and the eleventh at 10
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip, len(average_mae_history)), average_mae_history[skip:])
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
