# A callback collects the logs of each epoch.
class Collector(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.values = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            self.values.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    collector = Collector()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
              validation_data=(x_val, y_val), callbacks=[collector], verbose=0)
    return collector.values
