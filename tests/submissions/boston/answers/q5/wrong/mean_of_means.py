# The mean of the last mean and the next fold, so that later folds weigh more.
def average_history(all_mae_histories):
    average = np.array(all_mae_histories[0], dtype=float)
    for history in all_mae_histories[1:]:
        average = (average + np.array(history)) / 2
    return average
