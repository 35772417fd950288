# Validates before each epoch instead of after it, so the validation curves lag by one
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history_dict = {}
    for _ in range(epochs):
        val = model.evaluate(x_val, y_val, batch_size=batch_size, return_dict=True, verbose=0)
        logs = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        for key in logs:
            history_dict.setdefault(key, []).append(logs[key][0])
            history_dict.setdefault("val_" + key, []).append(val[key])
    return history_dict


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
