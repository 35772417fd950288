# A plain loop with infinity as the start value; a later equal value wins, ties may go either way.
import math


def best_num_epochs(average_mae_history, skip=10):
    best_epoch, best_mae = skip + 1, math.inf
    for epoch, mae in enumerate(average_mae_history, start=1):
        if epoch <= skip:
            continue
        if mae <= best_mae:
            best_epoch, best_mae = epoch, mae
    return best_epoch
