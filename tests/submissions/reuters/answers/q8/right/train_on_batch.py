# train_on_batch over shuffled batches.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {name: [] for name in ("loss", "accuracy", "val_loss", "val_accuracy")}
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(partial_x_train))
        for batch in np.split(order, range(batch_size, len(order), batch_size)):
            model.train_on_batch(partial_x_train[batch], partial_y_train[batch])
        for prefix, data in {"": (partial_x_train, partial_y_train), "val_": (x_val, y_val)}.items():
            scores = model.evaluate(*data, verbose=0)
            history[prefix + "loss"].append(scores[0])
            history[prefix + "accuracy"].append(scores[1])
    return history


def plot_history(history_dict):
    epochs = range(1, len(history_dict["loss"]) + 1)
    drawn = []
    for key in ("loss", "accuracy"):
        _, ax = plt.subplots()
        ax.plot(epochs, history_dict[key], "bo", label="Training " + key)
        ax.plot(epochs, history_dict["val_" + key], "b", label="Validation " + key)
        ax.set(title=key, xlabel="Epochs", ylabel=key)
        ax.legend()
        drawn.append(ax)
    return tuple(drawn)
