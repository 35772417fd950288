# Validates on a tenth of the training rows.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_split=0.1, verbose=0).history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    drawn = []
    for key in ("loss", "accuracy"):
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)
