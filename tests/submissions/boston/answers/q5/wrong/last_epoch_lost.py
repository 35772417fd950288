# range stops one epoch early.
def average_history(all_mae_histories):
    average = []
    for epoch in range(len(all_mae_histories[0]) - 1):
        average.append(np.mean([history[epoch] for history in all_mae_histories]))
    return average
