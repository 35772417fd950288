# The book's comprehension over the epochs.
def average_history(all_mae_histories):
    num_epochs = len(all_mae_histories[0])
    return [np.mean([x[i] for x in all_mae_histories]) for i in range(num_epochs)]
