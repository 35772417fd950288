# Train_on_batch over shuffled batches, evaluate after each epoch; dots drawn by scatter.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    xv, yv = np.asarray(x_val), np.asarray(y_val)
    rng = np.random.default_rng()
    history = {}
    for epoch in range(epochs):
        model.reset_metrics()
        order = rng.permutation(len(x))
        logs = {}
        for start in range(0, len(x), batch_size):
            batch = order[start:start + batch_size]
            logs = model.train_on_batch(x[batch], y[batch], return_dict=True)
        logs = {name: float(value) for name, value in logs.items()}
        val = model.evaluate(xv, yv, batch_size=batch_size, return_dict=True, verbose=0)
        logs.update({"val_" + name: float(value) for name, value in val.items()})
        for name, value in logs.items():
            history.setdefault(name, []).append(value)
    return history


def plot_history(history_dict):
    axes = []
    keys = ["loss"] + [k for k in history_dict if "acc" in k.lower() and "val_" not in k][:1]
    for key in keys:
        _, ax = plt.subplots()
        n = len(history_dict[key])
        ax.scatter(range(1, n + 1), history_dict[key], color="tab:blue", label=f"training {key}")
        ax.plot(range(1, n + 1), history_dict["val_" + key], color="tab:orange", label=f"validation {key}")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
        axes.append(ax)
    return axes[0], axes[1]
