# A small class that knows how to draw.
class Curves:
    def __init__(self, history):
        self.history = history

    def draw(self, metric):
        axes = plt.subplots()[1]
        y, y_val = self.history[metric], self.history["val_" + metric]
        x = [*range(1, len(y) + 1)]
        axes.plot(x, y, "o", label="train")
        axes.plot(x, y_val, label="val")
        axes.set_title(metric)
        axes.set_xlabel("Epoch")
        axes.set_ylabel(metric)
        axes.legend()
        return axes


def plot_loss(history_dict):
    return Curves(history_dict).draw("loss")


def plot_accuracy(history_dict):
    return Curves(history_dict).draw("binary_accuracy")
