# insert(0, …) turns the order around.
def average_history(all_mae_histories):
    average = []
    for values in zip(*all_mae_histories):
        average.insert(0, np.mean(values))
    return average
