# The accuracy on a second vertical axis of the same plot, without a title of its own.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    _, left = plt.subplots()
    right = left.twinx()
    for ax, key in ((left, "loss"), (right, "accuracy")):
        ax.plot(epochs, history_dict[key], "o", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], label="Validation " + key)
        ax.set_ylabel(key)
    left.set(title="Loss and accuracy", xlabel="Epochs")
    left.legend()
    return left, right
