# An endless generator of batches; dots in grey, lines in black.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    n = len(partial_x_train)

    def batches():
        while True:
            for start in range(0, n, batch_size):
                yield partial_x_train[start:start + batch_size], partial_y_train[start:start + batch_size]

    steps = -(-n // batch_size)
    return model.fit(batches(), steps_per_epoch=steps, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history


def plot_history(history_dict):
    def draw(y, y_val, what):
        ax = plt.figure(figsize=(5, 3)).add_subplot()
        ax.plot(range(1, 1 + len(y)), y_val, color="black", label=f"{what}, held-out newswires")
        ax.plot(range(1, 1 + len(y)), y, color="grey", marker="o", lw=0, label=f"{what}, training newswires")
        ax.set_title(what), ax.set_xlabel("Epoch"), ax.set_ylabel(what)
        ax.grid(alpha=0.3)
        ax.legend()
        return ax

    h = history_dict
    return draw(h["loss"], h["val_loss"], "Loss"), draw(h["accuracy"], h["val_accuracy"], "Accuracy")
