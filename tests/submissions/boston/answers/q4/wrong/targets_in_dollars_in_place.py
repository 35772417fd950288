# Turns the caller's targets into dollars in place.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    train_targets *= 1000
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val) / 1000, epochs=epochs,
                              batch_size=batch_size, verbose=0,
                              validation_data=(train_data[val], train_targets[val] / 1000))
        histories.append(h.history["val_mae"])
    return histories
