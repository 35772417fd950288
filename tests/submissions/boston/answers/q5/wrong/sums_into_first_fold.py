# The first fold's own list is used as the accumulator, so the caller's histories change
def average_history(all_mae_histories):
    total = all_mae_histories[0]
    for history in all_mae_histories[1:]:
        for i, mae in enumerate(history):
            total[i] += mae
    return [t / len(all_mae_histories) for t in total]
