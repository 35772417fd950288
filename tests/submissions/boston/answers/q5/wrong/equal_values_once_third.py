# Averages the set of the folds' values, so folds that agree in an epoch count only once
def average_history(all_mae_histories):
    averages = []
    for maes in zip(*all_mae_histories):
        values = {float(m) for m in maes}
        averages.append(sum(values) / len(values))
    return averages
