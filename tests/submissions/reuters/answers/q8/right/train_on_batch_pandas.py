# Own loop with train_on_batch and evaluate; both plots drawn by pandas
import pandas as pd


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    x_val, y_val = np.asarray(x_val), np.asarray(y_val)
    history_dict = {}
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        model.reset_metrics()
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            logs = model.train_on_batch(x[rows], y[rows], return_dict=True)
        checks = model.evaluate(x_val, y_val, batch_size=batch_size, return_dict=True, verbose=0)
        for name, value in logs.items():
            history_dict.setdefault(name, []).append(float(value))
        for name, value in checks.items():
            history_dict.setdefault("val_" + name, []).append(float(value))
    return history_dict


def plot_history(history_dict):
    accuracy = next(k for k in history_dict if k != "loss" and not k.startswith("val_"))
    frame = pd.DataFrame(history_dict)
    frame.index += 1
    axes = []
    for key, name in (("loss", "Loss"), (accuracy, "Accuracy")):
        ax = frame[[key, "val_" + key]].plot(style=["o", "-"], title=name, xlabel="Epoch", ylabel=name)
        ax.legend(["Training", "Validation"])
        axes.append(ax)
    return tuple(axes)
