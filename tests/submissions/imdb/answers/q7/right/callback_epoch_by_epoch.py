# Fit is called once per epoch and a callback writes the numbers down
import keras

class Notes(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.notes = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in logs.items():
            self.notes.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    notes = Notes()
    for e in range(epochs):
        model.fit(np.asarray(partial_x_train), np.asarray(partial_y_train),
                  validation_data=(np.asarray(x_val), np.asarray(y_val)),
                  batch_size=int(batch_size), initial_epoch=e, epochs=e + 1,
                  callbacks=[notes], verbose=0)
    return notes.notes
