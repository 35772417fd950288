# Rows beyond k * (n // k) are left out.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    x, y = train_data[:n * k], train_targets[:n * k]
    histories = []
    for i in range(k):
        keep = np.arange(n * k) // n != i
        history = build_model().fit(x[keep], y[keep], validation_data=(x[~keep], y[~keep]), epochs=epochs, batch_size=batch_size, verbose=0)
        histories.append(history.history["val_mae"])
    return histories
