# A set drops values that occur twice.
def average_history(all_mae_histories):
    return [sum(values) / len(values) for values in map(set, zip(*all_mae_histories))]
