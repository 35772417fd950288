# Prints the epoch.
def best_num_epochs(average_mae_history, skip=10):
    print("best:", skip + int(np.argmin(average_mae_history[skip:])) + 1)
