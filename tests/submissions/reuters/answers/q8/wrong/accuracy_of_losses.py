# The line in the accuracy plot shows the validation loss (a copy-and-paste slip).
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0,
    ).history


def plot_history(history_dict):
    x = range(1, len(history_dict["loss"]) + 1)
    _, (ax1, ax2) = plt.subplots(1, 2)
    ax1.plot(x, history_dict["loss"], "bo", label="Training loss")
    ax1.plot(x, history_dict["val_loss"], "b", label="Validation loss")
    ax1.set(title="Loss", xlabel="Epochs", ylabel="Loss")
    ax1.legend()
    ax2.plot(x, history_dict["accuracy"], "bo", label="Training accuracy")
    ax2.plot(x, history_dict["val_loss"], "b", label="Validation accuracy")
    ax2.set(title="Accuracy", xlabel="Epochs", ylabel="Accuracy")
    ax2.legend()
    return ax1, ax2
