# The means are smoothed over the epochs, as in the book's first edition.
def average_history(all_mae_histories):
    smoothed = []
    for mae in np.mean(all_mae_histories, axis=0):
        smoothed.append(float(smoothed[-1] * 0.9 + mae * 0.1) if smoothed else float(mae))
    return smoothed
