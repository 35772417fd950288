# Evaluates once at the end and repeats the value for each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0).history
    loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
    history["val_loss"] = [loss] * epochs
    history["val_accuracy"] = [accuracy] * epochs
    return history
