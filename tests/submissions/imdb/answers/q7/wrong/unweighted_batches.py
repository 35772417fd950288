# Averages the validation loss over batches as if they were equally long.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        h = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        scores = [model.evaluate(x_val[i:i + batch_size], y_val[i:i + batch_size], verbose=0)
                  for i in range(0, len(x_val), batch_size)]
        val_loss, val_accuracy = np.mean(scores, axis=0)
        history["loss"] += h["loss"]
        history["accuracy"] += h["accuracy"]
        history["val_loss"].append(float(val_loss))
        history["val_accuracy"].append(float(val_accuracy))
    return history
