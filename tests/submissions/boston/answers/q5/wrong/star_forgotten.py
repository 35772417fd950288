# zip without the star.
def average_history(all_mae_histories):
    return [np.mean(values) for values in zip(all_mae_histories)]
