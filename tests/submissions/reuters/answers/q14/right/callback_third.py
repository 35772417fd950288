# A callback remembers the highest validation accuracy of each training
import keras

class _Peak(keras.callbacks.Callback):
    value = float("-inf")

    def on_epoch_end(self, epoch, logs=None):
        self.value = max([self.value] + [v for k, v in logs.items() if k.startswith("val_") and "acc" in k])


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        callback = _Peak()
        model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=batch_size,
                  validation_data=(np.asarray(x_val), np.asarray(y_val)), callbacks=[callback], verbose=0)
        return callback.value

    return np.float64(peak(build_model())) - peak(build_bottleneck_model(int(bottleneck_units)))
