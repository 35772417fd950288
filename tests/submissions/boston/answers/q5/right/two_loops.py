# Adds up in two loops.
def average_history(all_mae_histories):
    folds = len(all_mae_histories)
    epochs = len(all_mae_histories[0])
    average = [0.0] * epochs
    for history in all_mae_histories:
        for epoch in range(epochs):
            average[epoch] += history[epoch] / folds
    return average
