# Plot_history pops the values out of history_dict, so its argument is empty afterwards.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        values, val_values = history_dict.pop(key), history_dict.pop("val_" + key)
        x = range(1, len(values) + 1)
        ax.plot(x, values, "o", label="Training")
        ax.plot(x, val_values, "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return axes[0], axes[1]
