# The highest validation accuracy decides.
def best_epoch(history_dict):
    return int(np.argmax(history_dict["val_accuracy"])) + 1
