# train_on_batch over shuffled batches, evaluate after each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    n = len(partial_x_train)
    for epoch in range(epochs):
        order = np.random.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start:start + batch_size]
            model.train_on_batch(partial_x_train[batch], partial_y_train[batch])
        for prefix, x, y in (("", partial_x_train, partial_y_train), ("val_", x_val, y_val)):
            loss, accuracy = model.evaluate(x, y, batch_size=batch_size, verbose=0)
            history[prefix + "loss"].append(loss)
            history[prefix + "accuracy"].append(accuracy)
    return history
