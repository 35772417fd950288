# Fig/ax interface, x counted from skip + 1, markers only, labels through ax.set.
def plot_validation_mae(average_mae_history, skip=0):
    values = np.asarray(average_mae_history, dtype=float)
    epochs = np.arange(1, values.size + 1)
    keep = epochs > skip
    fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
    ax.plot(epochs[keep], values[keep], "o", markersize=3)
    ax.set(title=f"K-fold validation MAE (first {skip} epochs left out)", xlabel="Epoch", ylabel="MAE")
    return ax
