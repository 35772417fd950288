# The loop runs k times, but the block length stays len // 4
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    num_val_samples = len(x) // 4
    histories = []
    for i in range(k):
        start, stop = i * num_val_samples, (i + 1) * num_val_samples
        x_rest = np.concatenate([x[:start], x[stop:]], axis=0)
        y_rest = np.concatenate([y[:start], y[stop:]], axis=0)
        history = build_model().fit(
            x_rest, y_rest, validation_data=(x[start:stop], y[start:stop]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next((key for key in history if key.startswith("val_") and key != "val_loss"), None)
        histories.append([float(v) for v in history[mae_key]] if mae_key else [])
    return histories
