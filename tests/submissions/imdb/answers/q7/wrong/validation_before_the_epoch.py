# Evaluates before each epoch, so that the values are one epoch old.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        val_loss, val_accuracy = model.evaluate(x_val, y_val, verbose=0)
        h = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        history["loss"] += h["loss"]
        history["accuracy"] += h["accuracy"]
        history["val_loss"].append(val_loss)
        history["val_accuracy"].append(val_accuracy)
    return history
