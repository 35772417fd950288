# skip is 0 by default, as in the plot.
def best_num_epochs(average_mae_history, skip=0):
    return skip + int(np.argmin(average_mae_history[skip:])) + 1
