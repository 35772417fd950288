# No new figure; a second call draws into the axes of the first
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    axes = []
    for position, key in enumerate(["loss", "accuracy"], start=1):
        ax = plt.subplot(1, 2, position)
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set_title("Training and validation " + key)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key)
        ax.legend()
        axes.append(ax)
    return tuple(axes)
