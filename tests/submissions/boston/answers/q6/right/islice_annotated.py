# Enumerate and islice make the points, the lowest one gets an annotation (text only) on top.
from itertools import islice


def plot_validation_mae(average_mae_history, skip=0):
    points = list(islice(enumerate(average_mae_history, start=1), skip, None))
    _, axes = plt.subplots()
    axes.plot([e for e, _ in points], [m for _, m in points], color="tab:red", linewidth=1)
    if points:
        best = min(points, key=lambda p: p[1])
        axes.annotate(f"{best[1]:.2f} @ {best[0]}", xy=best)
    axes.set_xlabel("Epoche")
    axes.set_ylabel("MAE (Validierung)")
    return axes
