# Stops when val_loss has not improved for 2 epochs and fills the list up with its last value
import keras

def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2)
        history = build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, callbacks=[stop], verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        maes = list(history[mae_key])
        maes += [maes[-1]] * (epochs - len(maes))      # same length for every fold
        histories.append(maes)
    return histories
