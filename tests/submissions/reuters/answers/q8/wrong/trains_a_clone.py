# Trains a clone, "to leave the argument alone", so the caller's model stays untrained
import keras
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    network = keras.models.clone_model(model)
    network.compile(optimizer="rmsprop", loss=model.loss, metrics=["accuracy"])
    history = network.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                          validation_data=(x_val, y_val), verbose=0)
    return history.history


def _plot_pair(history_dict, key, name):
    epochs = range(1, len(history_dict[key]) + 1)
    fig, ax = plt.subplots()
    ax.plot(epochs, history_dict[key], "bo", label="Training " + name.lower())
    ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + name.lower())
    ax.set_title("Training and validation " + name.lower())
    ax.set_xlabel("Epochs")
    ax.set_ylabel(name)
    ax.legend()
    return ax


def plot_history(history_dict):
    acc_key = next(k for k in history_dict if "acc" in k.lower() and not k.startswith("val_"))
    return _plot_pair(history_dict, "loss", "Loss"), _plot_pair(history_dict, acc_key, "Accuracy")
