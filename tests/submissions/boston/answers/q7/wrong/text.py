# A sentence.
def best_num_epochs(average_mae_history, skip=10):
    return f"{skip + int(np.argmin(average_mae_history[skip:])) + 1} epochs"
