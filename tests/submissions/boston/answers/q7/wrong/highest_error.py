# argmax.
def best_num_epochs(average_mae_history, skip=10):
    return skip + int(np.argmax(average_mae_history[skip:])) + 1
