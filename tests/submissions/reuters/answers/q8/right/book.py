# Fit with validation_data; two figures with dots and a line; accuracy key found in the dict.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def _plot_metric(history_dict, key, label):
    values = history_dict[key]
    epochs = range(1, len(values) + 1)
    plt.figure()
    plt.plot(epochs, values, "bo", label="Training " + label)
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation " + label)
    plt.title("Training and validation " + label)
    plt.xlabel("Epochs")
    plt.ylabel(label.capitalize())
    plt.legend()
    return plt.gca()


def plot_history(history_dict):
    acc_key = [k for k in history_dict if "acc" in k.lower() and not k.startswith("val_")][0]
    return _plot_metric(history_dict, "loss", "loss"), _plot_metric(history_dict, acc_key, "accuracy")
