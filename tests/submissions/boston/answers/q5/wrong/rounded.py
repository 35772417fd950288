# Rounds to one place.
def average_history(all_mae_histories):
    return [round(sum(values) / len(values), 1) for values in zip(*all_mae_histories)]
