# Trains from tf.data sets; plots with pyplot's state machine on two new figures, dots as line-less markers.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    n = len(partial_x_train)
    train_set = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(n).batch(batch_size)
    val_set = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    return model.fit(train_set, epochs=epochs, validation_data=val_set, verbose=0).history


def plot_history(history_dict):
    result = []
    for key in ["loss", "accuracy"]:
        plt.figure()
        x = list(range(1, 1 + len(history_dict[key])))
        plt.plot(x, history_dict["val_" + key], color="tab:red", label="val " + key)
        plt.plot(x, history_dict[key], marker=".", linestyle="None", color="black", label="train " + key)
        plt.title("Training and validation " + key)
        plt.xlabel("epoch")
        plt.ylabel(key)
        plt.legend()
        result.append(plt.gca())
    return result[0], result[1]
