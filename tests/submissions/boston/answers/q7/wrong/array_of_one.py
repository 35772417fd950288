# argwhere gives an array.
def best_num_epochs(average_mae_history, skip=10):
    rest = np.array(average_mae_history[skip:])
    return np.argwhere(rest == rest.min())[0] + skip + 1
