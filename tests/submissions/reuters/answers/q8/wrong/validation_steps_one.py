# Validates on the first 512 validation rows only.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0, validation_batch_size=512, validation_steps=1)
    return history.history
def plot_history(history_dict):
    result = []
    for key in ("loss", "accuracy"):
        epochs = range(1, len(history_dict[key]) + 1)
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key)
        ax.legend()
        result.append(ax)
    return tuple(result)
