# validation_split in place of the block.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    histories = []
    for _ in range(k):
        h = build_model().fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
                              validation_split=1 / k)
        histories.append(h.history["val_mae"])
    return histories
