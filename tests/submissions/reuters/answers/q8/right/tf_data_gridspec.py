# Fit on tf.data datasets; one figure with two axes stacked above each other
import tensorflow as tf
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    training = tf.data.Dataset.from_tensor_slices((np.asarray(partial_x_train, dtype="float32"),
                                                   np.asarray(partial_y_train)))
    training = training.shuffle(len(partial_x_train)).batch(int(batch_size))
    validation = tf.data.Dataset.from_tensor_slices((np.asarray(x_val, dtype="float32"),
                                                     np.asarray(y_val))).batch(int(batch_size))
    history = model.fit(training, validation_data=validation, epochs=epochs, verbose=0)
    return {name: [float(v) for v in values] for name, values in history.history.items()}


def plot_history(history_dict):
    keys = sorted((k for k in history_dict if not k.startswith("val_")), key=lambda k: k != "loss")[:2]
    fig = plt.figure(figsize=(6, 8), layout="constrained")
    grid = fig.add_gridspec(2, 1)
    axes = []
    for row, key in enumerate(keys):
        ax = fig.add_subplot(grid[row, 0])
        steps = list(range(1, 1 + len(history_dict[key])))
        ax.plot(steps, history_dict["val_" + key], "-", c="k", label="Validierung")
        ax.plot(steps, history_dict[key], marker="o", linestyle="none", c="r", label="Training")
        ax.set_title(key.capitalize())
        ax.set_xlabel("Epoche")
        ax.set_ylabel(key)
        ax.legend(loc="best")
        axes.append(ax)
    return axes[0], axes[1]
