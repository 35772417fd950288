# The MAE is taken at the beginning of each epoch, so entry e belongs to the model after e - 1 epochs
import keras

class ValMAE(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y, self.values = x, y, []

    def on_epoch_begin(self, epoch, logs=None):
        predicted = np.ravel(self.model(self.x, training=False))
        self.values.append(float(np.mean(np.abs(predicted - self.y))))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        recorder = ValMAE(x[val], y[val])
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val), epochs=epochs,
                  batch_size=batch_size, callbacks=[recorder], verbose=0)
        histories.append(recorder.values)
    return histories
