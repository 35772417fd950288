# Prints the epoch and returns nothing.
def best_epoch(history_dict):
    print("best epoch:", int(np.argmin(history_dict["val_loss"])) + 1)
