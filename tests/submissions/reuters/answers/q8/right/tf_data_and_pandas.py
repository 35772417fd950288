# tf.data for training, pandas for drawing.
import pandas as pd
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    slices = tf.data.Dataset.from_tensor_slices
    data = slices((partial_x_train, partial_y_train)).shuffle(len(partial_x_train)).batch(batch_size)
    validation = slices((x_val, y_val)).batch(batch_size)
    return pd.DataFrame(model.fit(data, epochs=epochs, validation_data=validation, verbose=0).history)


def plot_history(history_dict):
    frame = pd.DataFrame(dict(history_dict))
    frame.index = frame.index + 1
    result = ()
    for name in ("loss", "accuracy"):
        ax = frame[[name, "val_" + name]].plot(style=["o", "-"], title="Training and validation " + name)
        ax.set_xlabel("Epochs")
        ax.set_ylabel(name)
        result += (ax,)
    return result
