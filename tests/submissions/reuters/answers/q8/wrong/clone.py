# Train fits a clone, so the given model stays untrained.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    fresh = keras.models.clone_model(model)
    fresh.compile(optimizer="rmsprop", loss=model.loss, metrics=["accuracy"])
    return fresh.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    _, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        x = range(1, len(history_dict[key]) + 1)
        ax.plot(x, history_dict[key], "o", label="Training")
        ax.plot(x, history_dict["val_" + key], "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
    return axes[0], axes[1]
