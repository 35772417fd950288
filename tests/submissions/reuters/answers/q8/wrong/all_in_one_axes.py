# One Axes for all four series, returned twice.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(x=partial_x_train, y=partial_y_train, batch_size=batch_size, epochs=epochs,
                     validation_data=(x_val, y_val)).history


def plot_history(history_dict):
    _, ax = plt.subplots()
    epochs = range(1, len(history_dict["loss"]) + 1)
    for key in ("loss", "accuracy"):
        ax.plot(epochs, history_dict[key], "o", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], label="Validation " + key)
    ax.set(title="Training and validation", xlabel="Epochs", ylabel="Loss and accuracy")
    ax.legend()
    return ax, ax
