# Collects the history with a callback of its own; plots the dots with scatter, one axes above the other.
class Collect(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.values = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            self.values.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    collect = Collect()
    model.fit(
        x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
        validation_data=(x_val, y_val), callbacks=[collect], verbose=0,
    )
    return collect.values


def plot_history(history_dict):
    fig = plt.figure(figsize=(6, 8))
    top, bottom = fig.add_subplot(2, 1, 1), fig.add_subplot(2, 1, 2)
    for ax, key in ((top, "loss"), (bottom, "accuracy")):
        x = range(1, len(history_dict[key]) + 1)
        ax.scatter(x, history_dict[key], label="training")
        ax.plot(x, history_dict["val_" + key], label="validation")
        ax.set(title="The " + key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return top, bottom
