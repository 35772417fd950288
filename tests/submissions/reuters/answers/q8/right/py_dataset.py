# A PyDataset of shuffled batches; one call of plot for both series.
class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = np.asarray(x), np.asarray(y), size
        self.on_epoch_end()

    def on_epoch_end(self):
        self.order = np.random.permutation(len(self.x))

    def __len__(self):
        return int(np.ceil(len(self.x) / self.size))

    def __getitem__(self, i):
        rows = self.order[i * self.size:(i + 1) * self.size]
        return self.x[rows], self.y[rows]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = Batches(partial_x_train, partial_y_train, batch_size)
    return model.fit(data, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history


def plot_history(history_dict):
    figure, axes = plt.subplots(1, 2)
    for ax, key in zip(axes.flat, ("loss", "accuracy")):
        t = np.arange(1, len(history_dict[key]) + 1)
        ax.plot(t, history_dict[key], "bo", t, history_dict["val_" + key], "b-")
        ax.legend(["train", "val"])
        ax.set(title="Training and validation " + key, xlabel="Epochs", ylabel=key.title())
    return axes.tolist()
