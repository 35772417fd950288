# Pops the skipped points off the caller's list
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    if not isinstance(average_mae_history, list):
        average_mae_history = list(average_mae_history)
    for _ in range(skip):
        average_mae_history.pop(0)
    fig, ax = plt.subplots()
    ax.plot(range(1, len(average_mae_history) + 1), average_mae_history)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
