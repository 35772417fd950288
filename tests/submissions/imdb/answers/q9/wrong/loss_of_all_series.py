# The lowest value of any series.
def best_epoch(history_dict):
    columns = np.array(list(history_dict.values()))
    return int(np.unravel_index(columns.argmin(), columns.shape)[1]) + 1
