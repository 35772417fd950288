# fit for one epoch at a time; the plots by a helper.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    result = {}
    for _ in range(epochs):
        one = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val),
                        verbose=0)
        for name, values in one.history.items():
            result.setdefault(name, []).extend(values)
    return result


def curve(ax, history_dict, key):
    epochs = np.arange(1, len(history_dict[key]) + 1)
    ax.plot(epochs, history_dict[key], linestyle="none", marker=".", label=key)
    ax.plot(epochs, history_dict["val_" + key], label="val_" + key)
    ax.legend()
    ax.set_title(key)
    ax.set_xlabel("epoch")
    ax.set_ylabel(key)
    return ax


def plot_history(history_dict):
    return [curve(plt.figure().gca(), history_dict, key) for key in ("loss", "accuracy")]
