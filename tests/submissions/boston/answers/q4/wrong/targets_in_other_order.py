# The targets of the parts before and after the block are joined the other way round than the data, so they don't belong together.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        start, stop = i * n, (i + 1) * n
        partial_data = np.concatenate([x[:start], x[stop:]], axis=0)
        partial_targets = np.concatenate([y[stop:], y[:start]], axis=0)
        history = build_model().fit(
            partial_data, partial_targets, validation_data=(x[start:stop], y[start:stop]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = [key for key in history if key.startswith("val_") and key != "val_loss"][0]
        histories.append([float(mae) for mae in history[name]])
    return histories
