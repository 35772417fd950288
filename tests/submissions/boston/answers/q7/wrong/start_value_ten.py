# The search starts from a best MAE of 10.0, so a history that stays above it returns skip
def best_num_epochs(average_mae_history, skip=10):
    best_mae, best_epoch = 10.0, skip
    for epoch, mae in enumerate(average_mae_history[skip:], start=skip + 1):
        if mae < best_mae:
            best_mae, best_epoch = mae, epoch
    return best_epoch
