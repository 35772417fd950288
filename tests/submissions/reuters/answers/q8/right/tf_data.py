# Tf.data pipelines, already batched, given to fit; plots through pandas.
import pandas as pd
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    train_ds = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    val_ds = tf.data.Dataset.from_tensor_slices((np.asarray(x_val), np.asarray(y_val))).batch(batch_size)
    result = model.fit(train_ds, validation_data=val_ds, epochs=epochs, verbose=0)
    return result.history


def plot_history(history_dict):
    names = [k for k in history_dict if f"val_{k}" in history_dict and k != "loss"]
    figure, axes = plt.subplots(nrows=2, figsize=(6, 8))
    for ax, name in zip(axes, ["loss", names[0]]):
        frame = pd.DataFrame({"training": list(history_dict[name]),
                              "validation": list(history_dict["val_" + name])})
        frame.index = frame.index + 1
        frame["training"].plot(ax=ax, style="o", label="training")
        frame["validation"].plot(ax=ax, style="-", label="validation")
        ax.set_title(name)
        ax.set_xlabel("epochs")
        ax.set_ylabel(name)
        ax.legend()
    figure.tight_layout()
    return axes[0], axes[1]
