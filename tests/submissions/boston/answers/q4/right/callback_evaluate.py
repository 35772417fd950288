# A callback evaluates the held-out block after each epoch and collects the MAE itself.
class HeldOutMAE(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y, self.values = x, y, []

    def on_epoch_end(self, epoch, logs=None):
        predicted = np.asarray(self.model.predict(self.x, verbose=0)).reshape(-1)
        self.values.append(float(np.abs(predicted - self.y).mean()))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1)
    size = len(x) // k
    histories = []
    for first in (i * size for i in range(k)):
        last = first + size
        watcher = HeldOutMAE(x[first:last], y[first:last])
        build_model().fit(np.r_[x[:first], x[last:]], np.r_[y[:first], y[last:]],
                          epochs=epochs, batch_size=batch_size, callbacks=[watcher], verbose=0)
        histories.append(watcher.values)
    return histories
