# The lowest value of each epoch.
def average_history(all_mae_histories):
    return [min(values) for values in zip(*all_mae_histories)]
