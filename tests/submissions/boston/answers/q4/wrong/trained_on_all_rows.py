# Validates on the block, but trains on everything.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        h = build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories
