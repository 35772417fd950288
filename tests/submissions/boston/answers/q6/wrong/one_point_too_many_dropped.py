# With skip > 0 the slice starts at skip + 1 and one point more is lost
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    shown = average_mae_history[skip + 1:] if skip else average_mae_history
    fig, ax = plt.subplots()
    ax.plot(range(1, len(shown) + 1), shown)
    ax.set_xlabel("Epochs")
    ax.set_ylabel("Validation MAE")
    return ax
