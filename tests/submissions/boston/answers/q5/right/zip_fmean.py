# Zip transposes the histories, statistics.fmean averages each epoch.
from statistics import fmean


def average_history(all_mae_histories):
    return [fmean(map(float, epoch)) for epoch in zip(*all_mae_histories)]
