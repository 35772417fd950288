# A class holds both; its bound methods are the functions.
class Session:
    def run(self, model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
        options = {"epochs": epochs, "batch_size": batch_size, "verbose": 0, "shuffle": True}
        return model.fit(partial_x_train, partial_y_train, validation_data=(x_val, y_val), **options).history

    def draw(self, history_dict):
        return tuple(self._one(history_dict, *names) for names in (("loss", "Loss"), ("accuracy", "Accuracy")))

    def _one(self, history_dict, key, name):
        ax = plt.subplots()[1]
        x = [epoch + 1 for epoch, _ in enumerate(history_dict[key])]
        ax.plot(x, history_dict[key], "s", label=name)
        ax.plot(x, history_dict["val_" + key], "-.", label=name + " (validation)")
        ax.set_title(name + " by epoch")
        ax.set_xlabel("Epochs")
        ax.set_ylabel(name)
        ax.legend()
        return ax


session = Session()
train = session.run
plot_history = session.draw
