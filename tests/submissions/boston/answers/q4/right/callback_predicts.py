# A callback predicts the fold after each epoch and notes the MAE itself; fit gets no validation_data
import keras

class FoldMAE(keras.callbacks.Callback):
    def __init__(self, x, y):
        super().__init__()
        self.x, self.y, self.values = x, np.ravel(y), []

    def on_epoch_end(self, epoch, logs=None):
        predicted = np.ravel(self.model(self.x, training=False))
        self.values.append(float(np.abs(predicted - self.y).mean()))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for first in range(0, n * k, n):
        note = FoldMAE(x[first:first + n], y[first:first + n])
        build_model().fit(np.concatenate((x[:first], x[first + n:])),
                          np.concatenate((y[:first], y[first + n:])),
                          epochs=epochs, batch_size=batch_size, callbacks=[note], verbose=0)
        histories.append(note.values)
    return histories
