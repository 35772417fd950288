# Pyplot state machine on a new figure, x from 1 as in the book, axes taken with gca.
def plot_validation_mae(average_mae_history, skip=0):
    truncated = list(average_mae_history)[skip:]
    plt.figure()
    plt.plot(range(1, len(truncated) + 1), truncated)
    plt.xlabel("Epochs")
    plt.ylabel("Validation MAE")
    return plt.gca()
