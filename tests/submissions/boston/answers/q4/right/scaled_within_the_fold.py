# Scales each fold by its own training rows, and does not shuffle.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        keep = np.ones(len(train_data), bool)
        keep[i * n:(i + 1) * n] = False
        x, x_val = train_data[keep], train_data[~keep]
        mean, std = x.mean(axis=0), x.std(axis=0)
        fit = build_model().fit((x - mean) / std, train_targets[keep], epochs=epochs, batch_size=batch_size, verbose=0,
                                shuffle=False, validation_data=((x_val - mean) / std, train_targets[~keep]))
        histories.append([round(v, 3) for v in fit.history["val_mae"]])
    return histories
