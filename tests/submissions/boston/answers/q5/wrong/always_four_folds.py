# The sum over the folds is always divided by 4.
def average_history(all_mae_histories):
    k = 4
    return [float(sum(maes)) / k for maes in zip(*all_mae_histories)]
