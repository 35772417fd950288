# A loop that remembers the best epoch.
def best_num_epochs(average_mae_history, skip=10):
    best_epoch, best_mae = None, None
    for epoch, mae in enumerate(average_mae_history, start=1):
        if epoch <= skip:
            continue
        if best_mae is None or mae < best_mae:
            best_epoch, best_mae = epoch, mae
    return best_epoch
