# The mean is moved with each fold.
def average_history(all_mae_histories):
    mean = np.zeros(len(all_mae_histories[0]))
    for number, history in enumerate(all_mae_histories, start=1):
        mean += (np.array(history) - mean) / number
    return tuple(mean)
