# np.where on the minimum, the first place of it.
def best_epoch(history_dict):
    losses = np.asarray(history_dict["val_loss"])
    return int(np.where(losses == losses.min())[0][0] + 1)
