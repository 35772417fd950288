# Averages and smooths.
def average_history(all_mae_histories):
    average = np.mean(all_mae_histories, axis=0)
    smoothed = [average[0]]
    for point in average[1:]:
        smoothed.append(0.9 * smoothed[-1] + 0.1 * point)
    return smoothed
