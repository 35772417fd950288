# Validates while fitting; the history's last value counts.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size = len(train_data) // k
    maes = []
    for start in range(0, size * k, size):
        rows = np.r_[start:start + size]
        rest = [row for row in range(len(train_data)) if not start <= row < start + size]
        history = build_model().fit(
            train_data[rest], train_targets[rest], validation_data=(train_data[rows], train_targets[rows]),
            epochs=epochs, batch_size=batch_size, verbose=0,
        ).history
        name = next(key for key in history if key.startswith("val_") and key != "val_loss")
        maes.append(history[name][-1])
    return maes
