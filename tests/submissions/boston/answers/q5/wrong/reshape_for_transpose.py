# Reshape(epochs, k) is taken for a transpose, so values of one fold are averaged with each other
def average_history(all_mae_histories):
    folds = np.array(all_mae_histories)
    k, epochs = folds.shape
    return [float(np.mean(row)) for row in folds.reshape(epochs, k)]
