# The object interface with one helper for both plots.
def _curves(history_dict, key, what):
    train_values, val_values = (np.asarray(history_dict[k], dtype=float) for k in (key, f"val_{key}"))
    x = 1 + np.arange(train_values.size)
    _, ax = plt.subplots(figsize=(6, 4))
    ax.plot(x, train_values, linestyle="none", marker="o", color="tab:blue", label=f"training {what}")
    ax.plot(x, val_values, linestyle="-", color="tab:orange", label=f"validation {what}")
    ax.set(title=f"{what.capitalize()} by epoch", xlabel="epoch", ylabel=what)
    ax.legend(loc="best")
    ax.grid(alpha=0.3)
    return ax


def plot_loss(history_dict):
    return _curves(history_dict, "loss", "loss")


def plot_accuracy(history_dict):
    keys = [k for k in history_dict if "acc" in k.lower() and not k.startswith("val_")]
    return _curves(history_dict, keys[0], "accuracy")
