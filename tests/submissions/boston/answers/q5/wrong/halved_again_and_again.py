# Each fold is averaged with the mean so far, so from three folds on the later ones weigh more.
def average_history(all_mae_histories):
    average = [float(mae) for mae in all_mae_histories[0]]
    for history in all_mae_histories[1:]:
        average = [float((a + b) / 2) for a, b in zip(average, history)]
    return average
