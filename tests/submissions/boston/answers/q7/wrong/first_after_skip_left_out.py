# One epoch too many is skipped, so the first one after the skipped ones can't win.
def best_num_epochs(average_mae_history, skip=10):
    candidates = [(mae, epoch) for epoch, mae in enumerate(average_mae_history, start=1) if epoch - 1 > skip]
    return int(min(candidates)[1])
