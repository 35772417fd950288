# Plot_history draws into the current figure and not a new one, so a second call adds its curves to the first plot.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    result = []
    for i, key in enumerate(("loss", "accuracy"), start=1):
        ax = plt.subplot(1, 2, i)
        x = range(1, len(history_dict[key]) + 1)
        ax.plot(x, history_dict[key], "o", label="Training")
        ax.plot(x, history_dict["val_" + key], "-", label="Validation")
        ax.set(title=key, xlabel="Epoch", ylabel=key)
        ax.legend()
        result.append(ax)
    return tuple(result)
