# A Line2D artist is added by hand to axes made with add_axes
import matplotlib.pyplot as plt

from matplotlib.lines import Line2D


def plot_validation_mae(average_mae_history, skip=0):
    fig = plt.figure(figsize=(6, 4))
    ax = fig.add_axes([0.12, 0.14, 0.84, 0.78])
    ys = list(average_mae_history)[skip:]
    xs = [skip + 1 + i for i in range(len(ys))]
    ax.add_line(Line2D(xs, ys, color="tab:red", linewidth=1))
    ax.autoscale_view()
    ax.set_xlabel("Epoch")
    ax.set_ylabel("Validation MAE, thousands of dollars")
    return ax
