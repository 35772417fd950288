# The worst fold of each epoch does not count.
def average_history(all_mae_histories):
    average = []
    for values in zip(*all_mae_histories):
        kept = sorted(values)[:-1] if len(values) > 2 else values
        average.append(sum(kept) / len(kept))
    return average
