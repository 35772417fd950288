# A callback collects; the Axes come from a mosaic.
class Diary(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.pages = []

    def on_epoch_end(self, epoch, logs=None):
        self.pages.append(dict(logs))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    diary = Diary()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, callbacks=[diary],
              validation_data=(x_val, y_val), verbose=0)
    return {name: np.array([page[name] for page in diary.pages]) for name in diary.pages[0]}


def plot_history(history_dict):
    axes = plt.figure(figsize=(10, 4)).subplot_mosaic([["loss", "accuracy"]])
    for name, ax in axes.items():
        y, y_val = np.asarray(history_dict[name]), np.asarray(history_dict["val_" + name])
        epoch = np.linspace(1, y.size, y.size)
        dots, = ax.plot(epoch, y, "ko")
        line, = ax.plot(epoch, y_val, "k-")
        ax.legend([dots, line], ["training", "validation"])
        ax.set(title=name, xlabel="epoch", ylabel=name)
    return axes["loss"], axes["accuracy"]
