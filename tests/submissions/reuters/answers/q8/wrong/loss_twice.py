# Both plots show the loss.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def _plot(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    _, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name)
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name)
    ax.set(title=name, xlabel="Epochs", ylabel=name)
    ax.legend()
    return ax


def plot_history(history_dict):
    return _plot(history_dict, "loss", "loss"), _plot(history_dict, "loss", "accuracy")
