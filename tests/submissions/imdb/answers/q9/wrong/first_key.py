# Takes the last key for the validation loss, which depends on the order.
def best_epoch(history_dict):
    series = list(history_dict.values())[2]
    return int(np.argmin(series)) + 1
