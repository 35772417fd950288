# The first values of a copy are infinite.
def best_num_epochs(average_mae_history, skip=10):
    maes = np.array(average_mae_history, dtype="float64")
    maes[:skip] = np.inf
    return np.argmin(maes) + 1
