# One fit; the array of Axes that plt.subplots gives.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history


def plot_history(history_dict):
    fig, axes = plt.subplots(2, 1, sharex=True, layout="constrained")
    names = [key for key in history_dict if not key.startswith("val_")]
    for ax, name in zip(axes, sorted(names, key=lambda name: name != "loss")):
        x = list(range(1, len(history_dict[name]) + 1))
        ax.scatter(x, history_dict[name], label="training")
        ax.plot(x, history_dict["val_" + name], "r-", label="validation")
        ax.set(title=name.capitalize(), xlabel="Epoch", ylabel=name)
        ax.legend(loc="best")
    return axes
