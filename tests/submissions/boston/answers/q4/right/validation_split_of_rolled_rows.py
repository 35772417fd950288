# Rolls the rows so that the block comes last, and lets fit split it off.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    total, n = len(train_data), len(train_data) // k
    histories = []
    for i in range(k):
        shift = total - (i + 1) * n
        x, y = np.roll(train_data, shift, axis=0), np.roll(train_targets, shift)
        share = (n - 0.5) / total  # fit rounds the training part down
        h = build_model().fit(x, y, validation_split=share, epochs=epochs, batch_size=batch_size, verbose=0).history
        histories.append(h["val_mae"])
    return histories
