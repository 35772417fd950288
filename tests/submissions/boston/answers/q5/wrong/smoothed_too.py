# The mean curve is also smoothed exponentially
def average_history(all_mae_histories):
    smoothed = []
    for maes in zip(*all_mae_histories):
        mean = sum(maes) / len(maes)
        if smoothed:
            mean = smoothed[-1] * 0.9 + mean * 0.1
        smoothed.append(mean)
    return smoothed
