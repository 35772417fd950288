# A callback remembers the highest accuracy.
class Peak(keras.callbacks.Callback):
    value = 0.0

    def on_epoch_end(self, epoch, logs=None):
        self.value = max(self.value, logs["val_accuracy"])


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def run(model):
        peak = Peak()
        model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=epochs, batch_size=batch_size,
                  callbacks=[peak], verbose=0)
        return peak.value

    return run(build_model()) - run(build_bottleneck_model(bottleneck_units))
