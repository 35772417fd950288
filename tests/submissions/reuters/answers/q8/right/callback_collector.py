# A callback collects the logs of each epoch during fit; a small plotter class draws the two figures.
class _Collector(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.values = {}

    def on_epoch_end(self, epoch, logs=None):
        for name, value in (logs or {}).items():
            self.values.setdefault(name, []).append(float(value))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    collector = _Collector()
    model.fit(x=np.asarray(partial_x_train), y=np.asarray(partial_y_train),
              validation_data=(np.asarray(x_val), np.asarray(y_val)),
              epochs=int(epochs), batch_size=int(batch_size),
              callbacks=[collector], verbose=0)
    return collector.values


class _CurvePlot:
    def __init__(self, history_dict):
        self.h = history_dict

    def draw(self, key):
        figure = plt.figure()
        ax = figure.add_subplot(1, 1, 1)
        epochs = list(range(1, 1 + len(self.h[key])))
        ax.plot(epochs, list(self.h[key]), "r.", markersize=10)
        ax.plot(epochs, list(self.h["val_" + key]), "g-")
        ax.legend(["Training", "Validation"])
        ax.set_title("Course of " + key)
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        return ax


def plot_history(history_dict):
    plotter = _CurvePlot(history_dict)
    accuracy = sorted(k for k in history_dict if "acc" in k.lower() and not k.lower().startswith("val_"))[0]
    return plotter.draw("loss"), plotter.draw(accuracy)
