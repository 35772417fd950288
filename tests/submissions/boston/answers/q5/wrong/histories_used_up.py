# pop empties the caller's lists.
def average_history(all_mae_histories):
    average = []
    while len(all_mae_histories[0]):
        average.insert(0, np.mean([history.pop() for history in all_mae_histories]))
    return average
