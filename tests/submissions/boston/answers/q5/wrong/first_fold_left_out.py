# The loop over the folds begins with the second.
def average_history(all_mae_histories):
    total = np.zeros(len(all_mae_histories[0]))
    for i in range(1, len(all_mae_histories)):
        total += all_mae_histories[i]
    return total / len(all_mae_histories)
