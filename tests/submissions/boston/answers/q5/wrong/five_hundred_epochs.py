# range(500), whatever is there.
def average_history(all_mae_histories):
    num_epochs = 500
    return [np.mean([x[i] for x in all_mae_histories]) for i in range(num_epochs)]
