# Adds the other folds to the first one's own list.
def average_history(all_mae_histories):
    total = all_mae_histories[0]
    for history in all_mae_histories[1:]:
        for i, mae in enumerate(history):
            total[i] += mae
    return [value / len(all_mae_histories) for value in total]
