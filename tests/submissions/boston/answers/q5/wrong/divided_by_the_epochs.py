# Divides by the number of epochs.
def average_history(all_mae_histories):
    num_epochs = len(all_mae_histories[0])
    return [sum(values) / num_epochs for values in zip(*all_mae_histories)]
