# The first skip entries are masked out of a copy, argmin of the masked array plus one.
def best_num_epochs(average_mae_history, skip=10):
    values = np.ma.array(np.array(average_mae_history, dtype=float), mask=False)
    values[:skip] = np.ma.masked
    return int(values.argmin()) + 1
