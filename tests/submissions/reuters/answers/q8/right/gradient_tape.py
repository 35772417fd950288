# A GradientTape loop with the model's own loss and optimizer.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    rows = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).batch(batch_size)
    series = {"loss": [], "categorical_accuracy": [], "val_loss": [], "val_categorical_accuracy": []}

    def note(prefix, x, y):
        loss, accuracy = model.evaluate(x, y, batch_size=batch_size, verbose=0)
        series[prefix + "loss"].append(loss)
        series[prefix + "categorical_accuracy"].append(accuracy)

    for epoch in range(epochs):
        for x, y in rows.shuffle(20):
            with tf.GradientTape() as tape:
                loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
            model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)
        note("", partial_x_train, partial_y_train)
        note("val_", x_val, y_val)
    return series


def plot_history(history_dict):
    axes = []
    for key in ("loss", "categorical_accuracy"):
        fig, ax = plt.subplots()
        n = len(history_dict[key])
        ax.plot(range(1, n + 1), history_dict[key], "x", label="Training")
        ax.plot(range(1, n + 1), history_dict["val_" + key], "--", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        fig.legend()
        axes.append(ax)
    return axes
