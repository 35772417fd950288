# The list is made anew in the loop.
def average_history(all_mae_histories):
    for i in range(len(all_mae_histories[0])):
        average = []
        average.append(np.mean([h[i] for h in all_mae_histories]))
    return average
