# Batches of 128 by default.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=128):
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), verbose=0).history


def plot_history(history_dict):
    fig, both = plt.subplots(1, 2, figsize=(12, 4))
    for ax, key in zip(both, ["loss", "accuracy"]):
        x = np.arange(len(history_dict[key])) + 1
        ax.plot(x, history_dict[key], "o", label="training")
        ax.plot(x, history_dict[f"val_{key}"], label="validation")
        ax.set_title(f"Training and validation {key}")
        ax.set_xlabel("Epoch")
        ax.set_ylabel(key)
        ax.legend()
    return both[0], both[1]
