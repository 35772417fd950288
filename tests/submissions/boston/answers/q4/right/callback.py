# A callback computes the validation MAE from predictions at the end of each epoch.
class NoteMae(keras.callbacks.Callback):
    def __init__(self, x_val, y_val):
        super().__init__()
        self.x_val, self.y_val, self.maes = x_val, y_val, []

    def on_epoch_end(self, epoch, logs=None):
        predicted = np.asarray(self.model(self.x_val, training=False))[:, 0]
        self.maes.append(float(np.mean(np.abs(predicted - self.y_val))))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        note = NoteMae(x[val], y[val])
        build_model().fit(
            np.delete(x, val, axis=0), np.delete(y, val, axis=0),
            epochs=epochs, batch_size=batch_size, verbose=0, callbacks=[note],
        )
        histories.append(note.maes)
    return histories
