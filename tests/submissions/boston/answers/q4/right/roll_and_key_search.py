# Np.roll brings the block of fold i to the front, so one cut splits it off; the history key is looked up by its name.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n_val = len(x) // k
    histories = []
    for i in range(k):
        rx, ry = np.roll(x, -i * n_val, axis=0), np.roll(y, -i * n_val, axis=0)
        model = build_model()
        record = model.fit(rx[n_val:], ry[n_val:], validation_data=(rx[:n_val], ry[:n_val]),
                           epochs=epochs, batch_size=batch_size, verbose=0).history
        key = next(name for name in record if name.startswith("val_") and name != "val_loss")
        histories.append([float(v) for v in record[key]])
    return histories
