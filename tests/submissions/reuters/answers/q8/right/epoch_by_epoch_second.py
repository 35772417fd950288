# Fits one epoch at a time and joins the histories; draws both plots side by side in one figure.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    joined = {}
    for _ in range(epochs):
        step = model.fit(
            partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
            validation_data=(x_val, y_val), verbose=0,
        )
        for name, values in step.history.items():
            joined.setdefault(name, []).extend(values)
    return joined


def plot_history(history_dict):
    _, both = plt.subplots(1, 2, figsize=(10, 4))
    for ax, key in zip(both, ("loss", "accuracy")):
        n = np.arange(1, len(history_dict[key]) + 1)
        ax.plot(n, history_dict[key], "bo", label="Training")
        ax.plot(n, history_dict["val_" + key], "b", label="Validation")
        ax.set_title(key.title())
        ax.set_xlabel("Epochs")
        ax.set_ylabel(key.title())
        ax.legend()
    return tuple(both)
