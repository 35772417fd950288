# One call of fit per epoch, histories joined; both plots side by side in one figure, dots by scatter
import matplotlib.pyplot as plt

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    validation = (np.asarray(x_val), np.asarray(y_val))
    history_dict = {}
    for epoch in range(epochs):
        logs = model.fit(x, y, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size,
                         validation_data=validation, verbose=0).history
        for key, values in logs.items():
            history_dict.setdefault(key, []).extend(float(v) for v in values)
    return history_dict


def plot_history(history_dict):
    fig, axes = plt.subplots(nrows=1, ncols=2, figsize=(11, 4))
    accuracy = [k for k in history_dict if "loss" not in k and not k.startswith("val_")][0]
    for ax, key, name in zip(axes, ("loss", accuracy), ("Loss", "Accuracy")):
        epochs = np.arange(len(history_dict[key])) + 1
        ax.scatter(epochs, history_dict[key], label="training")
        ax.plot(epochs, history_dict["val_" + key], color="tab:orange", label="validation")
        ax.set(title=name + " on training and validation data", xlabel="Epoch", ylabel=name)
        ax.legend()
    return axes[0], axes[1]
