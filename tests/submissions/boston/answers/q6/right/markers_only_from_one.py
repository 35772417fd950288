# Markers without a line, x counted from 1 as in the book, the Axes properties through ax.set and plt.setp
import matplotlib.pyplot as plt

def plot_validation_mae(average_mae_history, skip=0):
    points = np.array(average_mae_history, dtype=float)[int(skip):]
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1)
    artist, = ax.plot(np.arange(points.size) + 1, points)
    plt.setp(artist, marker="o", linestyle="none", markersize=3)
    ax.set(xlabel="Эпоха", ylabel="MAE на проверке", title=f"Без первых {skip}")
    ax.grid(True)
    return ax
