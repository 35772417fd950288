# Draws each batch at random, so that some rows come twice and others never.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    n = len(partial_x_train)
    for _ in range(epochs):
        for _ in range(0, n, batch_size):
            rows = np.random.randint(0, n, batch_size)
            model.train_on_batch(partial_x_train[rows], partial_y_train[rows])
        for prefix, x, y in (("", partial_x_train, partial_y_train), ("val_", x_val, y_val)):
            loss, accuracy = model.evaluate(x, y, verbose=0)
            history[prefix + "loss"].append(loss)
            history[prefix + "accuracy"].append(accuracy)
    return history
