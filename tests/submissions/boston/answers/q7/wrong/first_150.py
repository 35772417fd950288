# Looks at the first 150 epochs, as the book's best lies there.
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmin(average_mae_history[skip:150])) + 1
