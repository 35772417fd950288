# One fit call per epoch, the histories joined; one figure with two subplots.
from collections import defaultdict


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    joined = defaultdict(list)
    for _ in range(epochs):
        h = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
                      validation_data=(x_val, y_val), verbose=0).history
        for name, values in h.items():
            joined[name].extend(float(v) for v in values)
    return dict(joined)


def plot_history(history_dict):
    acc = next(k for k in history_dict if k.startswith("val_") and k != "val_loss")[len("val_"):]
    fig, (ax_loss, ax_acc) = plt.subplots(1, 2, figsize=(11, 4))
    for ax, key in ((ax_loss, "loss"), (ax_acc, acc)):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], linestyle="none", marker="o", label="training")
        ax.plot(x, history_dict["val_" + key], linestyle="-", label="validation")
        ax.set(title=f"{key} per epoch", xlabel="epoch", ylabel=key)
        ax.legend(loc="best")
    return ax_loss, ax_acc
