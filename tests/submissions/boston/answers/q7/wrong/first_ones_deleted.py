# Deletes the first epochs from the caller's list.
def best_num_epochs(average_mae_history, skip=10):
    del average_mae_history[:skip]
    return skip + int(np.argmin(average_mae_history)) + 1
