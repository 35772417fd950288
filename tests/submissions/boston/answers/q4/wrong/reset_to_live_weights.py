# The "initial" weights are references to the live variables, so the reset changes nothing and one model runs through all folds
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    model = build_model()
    model.predict(x[:1], verbose=0)                    # creates the weights
    initial_weights = list(model.weights)
    histories = []
    for i in range(k):
        for variable, start_value in zip(model.weights, initial_weights):
            variable.assign(start_value)               # back to the start for each fold
        val = np.arange(i * n, (i + 1) * n)
        history = model.fit(
            np.delete(x, val, axis=0), np.delete(y, val), validation_data=(x[val], y[val]),
            epochs=epochs, batch_size=batch_size, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories.append([float(v) for v in history[mae_key]])
    return histories
