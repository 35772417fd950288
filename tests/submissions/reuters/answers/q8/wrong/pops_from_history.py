# Takes the values out of the caller's dictionary; a second plot of the same history fails
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    axes = []
    for key in ("loss", "accuracy"):
        training, validation = history_dict.pop(key), history_dict.pop("val_" + key)
        epochs = range(1, len(training) + 1)
        fig, ax = plt.subplots()
        ax.plot(epochs, training, "bo", label="Training " + key)
        ax.plot(epochs, validation, "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key.capitalize())
        ax.legend()
        axes.append(ax)
    return axes[0], axes[1]
