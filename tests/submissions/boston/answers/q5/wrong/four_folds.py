# Divides by four.
def average_history(all_mae_histories):
    return [sum(values) / 4 for values in zip(*all_mae_histories)]
