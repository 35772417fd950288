# The Axes of the accuracy come first.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    drawn = []
    for key in ("accuracy", "loss"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)
