# A generator in place of a list.
def average_history(all_mae_histories):
    return (sum(values) / len(values) for values in zip(*all_mae_histories))
