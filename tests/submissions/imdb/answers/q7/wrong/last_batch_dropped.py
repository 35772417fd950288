# Only full batches.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        for b in range(len(partial_x_train) // batch_size):
            part = slice(b * batch_size, (b + 1) * batch_size)
            model.train_on_batch(partial_x_train[part], partial_y_train[part])
        loss, accuracy = model.evaluate(partial_x_train, partial_y_train, verbose=0)
        val_loss, val_accuracy = model.evaluate(x_val, y_val, verbose=0)
        history["loss"].append(loss)
        history["accuracy"].append(accuracy)
        history["val_loss"].append(val_loss)
        history["val_accuracy"].append(val_accuracy)
    return history
