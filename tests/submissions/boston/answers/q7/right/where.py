# The first place of the minimum.
def best_num_epochs(average_mae_history, skip=10):
    history = np.asarray(average_mae_history)
    places, = np.where(history == history[skip:].min())
    return int(places[places >= skip][0]) + 1
