# The epochs always run to 20 and the values are padded with their last one
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    epochs = range(1, 21)
    axes = []
    for key in ("loss", "accuracy"):
        training = (list(history_dict[key]) + [history_dict[key][-1]] * 20)[:20]
        validation = (list(history_dict["val_" + key]) + [history_dict["val_" + key][-1]] * 20)[:20]
        fig, ax = plt.subplots()
        ax.plot(epochs, training, "bo", label="Training " + key)
        ax.plot(epochs, validation, "b", label="Validation " + key)
        ax.set(title="Training and validation " + key, xlabel="Epochs", ylabel=key)
        ax.legend()
        axes.append(ax)
    return tuple(axes)
