# Early stopping that never stops, and a progress line every 100 epochs.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        x_val, y_val = train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n]
        x = np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]])
        y = np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]])
        never = keras.callbacks.EarlyStopping(monitor="val_loss", patience=epochs + 1)
        line = keras.callbacks.LambdaCallback(on_epoch_end=lambda e, logs: e % 100 or print(i, e, logs["val_loss"]))
        h = build_model().fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                              callbacks=[never, line], verbose=0)
        histories.append(h.history["val_mae"])
    return histories
