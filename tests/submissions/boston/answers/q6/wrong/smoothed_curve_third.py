# Draws an exponentially smoothed curve instead of the MAE values
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    smoothed = []
    for point in average_mae_history[skip:]:
        smoothed.append(smoothed[-1] * 0.9 + point * 0.1 if smoothed else point)
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, skip + 1 + len(smoothed)), smoothed)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
