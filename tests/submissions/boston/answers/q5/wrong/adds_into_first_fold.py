# The sums are added up in the first fold's own list, which changes the argument.
def average_history(all_mae_histories):
    total = all_mae_histories[0]
    for history in all_mae_histories[1:]:
        for epoch, mae in enumerate(history):
            total[epoch] += mae
    return [float(t) / len(all_mae_histories) for t in total]
