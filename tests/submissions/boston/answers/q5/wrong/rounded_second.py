# The means are rounded to two decimals.
def average_history(all_mae_histories):
    return [round(float(np.mean(maes)), 2) for maes in zip(*all_mae_histories)]
