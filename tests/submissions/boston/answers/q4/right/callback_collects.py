# A callback collects the metric after each epoch.
class Maes(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.values = []

    def on_epoch_end(self, epoch, logs=None):
        name = [n for n in logs if n.startswith("val_") and n != "val_loss"][0]
        self.values.append(float(logs[name]))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    folds = []
    for i in range(k):
        inside = np.zeros(len(train_data), dtype=bool)
        inside[i * n:(i + 1) * n] = True
        maes = Maes()
        build_model().fit(train_data[~inside], train_targets[~inside], epochs=epochs, batch_size=batch_size,
                          validation_data=(train_data[inside], train_targets[inside]), callbacks=[maes], verbose=0)
        folds.append(maes.values)
    return folds
