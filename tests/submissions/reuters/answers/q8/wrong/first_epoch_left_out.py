# Leaves the first epoch out, where the loss is large.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    drawn = []
    for key in ("loss", "accuracy"):
        epochs = range(2, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key][1:], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key][1:], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)
