# fit goes on from an initial epoch; a name for the accuracy is looked for.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512, verbose=0):
    logs = [
        model.fit(partial_x_train, partial_y_train, batch_size=batch_size, initial_epoch=epoch, epochs=epoch + 1,
                  validation_data=(x_val, y_val), verbose=verbose).history
        for epoch in range(epochs)
    ]
    return {key: [log[key][0] for log in logs] for key in logs[0]}


def plot_history(history_dict):
    accuracy = [key for key in history_dict if "acc" in key and "val" not in key][0]
    axes = []
    for key in ["loss", accuracy]:
        plt.figure()
        x = range(1, len(history_dict[key]) + 1)
        plt.scatter(x, history_dict[key], c="tab:blue", label="Training")
        plt.plot(x, history_dict["val_" + key], c="tab:orange", label="Validation")
        best = np.argmin(history_dict["val_loss"]) + 1
        plt.axvline(best, ls=":", c="0.7")
        plt.title(key)
        plt.xlabel("Epoch")
        plt.ylabel(key)
        plt.legend()
        axes.append(plt.gca())
    return axes
