# Divides by k - 1.
def average_history(all_mae_histories):
    k = len(all_mae_histories)
    return [sum(values) / max(k - 1, 1) for values in zip(*all_mae_histories)]
