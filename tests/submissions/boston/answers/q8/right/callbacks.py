# Callbacks that only look on.
class Best(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.losses = []

    def on_epoch_end(self, epoch, logs=None):
        self.losses.append(logs["loss"])


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    best = Best()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
              callbacks=[best, keras.callbacks.TerminateOnNaN()])
    print("lowest loss:", min(best.losses))
    return model
