# The first fold's history.
def average_history(all_mae_histories):
    for history in all_mae_histories:
        return list(history)
